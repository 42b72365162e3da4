/// A public page that states a fact, or a design decision of vsh where no page does.
public struct Citation: Sendable, Equatable {
  /// Its short name in the rule list.
  public let key: String
  /// What it is, or where it can be read.
  public let address: String

  private static func procore(_ key: String, _ path: String) -> Citation {
    Citation(key: key, address: "support.procore.com: " + path)
  }

  static let p1 = procore("P1", "Vista, Resolve the Missing Phase Relationships Exist export error")
  static let p2 = procore("P2", "Viewpoint Vista, Things to know")
  static let p3 = procore("P3", "Vista, Detailed data mapping")
  static let p4 = procore("P4", "Integration by Ryvit, Detailed data mapping")
  static let p7 = procore("P7", "Accept or reject a project for export to Vista")
  static let p8 = procore("P8", "Update project cost codes for export to Vista")
  static let p9 = procore("P9", "Add Vista standard cost codes to a project")
  static let p12 = procore("P12", "Send a Procore project to ERP Integrations for accounting acceptance")
  static let p13 = procore("P13", "Retrieve a project from the ERP Integrations tool")
  static let p14 = procore("P14", "Accept or reject a project for export to ERP")
  static let p15 = procore("P15", "Resend a rejected project to ERP")
  static let p19 = procore("P19", "Delete project cost codes from a Procore ERP project")
  static let p22 = procore("P22", "Work Breakdown Structure, Delete segment items")
  static let p23 = procore("P23", "Deactivate segment items")
  static let p24 = procore("P24", "Archive and unarchive cost codes synced with an ERP integration")
  static let p25 = procore("P25", "Delete cost type assignments from a synced ERP project cost code list")
  static let p26 = procore("P26", "Refresh the cost codes on an ERP-integrated project")
  static let p28 = procore("P28", "What is the accounting approver role?")
  static let p31 = procore("P31", "What do I do when a commitment fails to export?")
  static let p32 = procore("P32", "Configure the sync schedule for ERP")
  static let p34 = procore("P34", "Enable or disable ERP direct exports")
  static let p35 = procore("P35", "Assign default cost types to ERP standard cost codes")
  static let p53 = procore("P53", "Vista connector, Glossary")
  static let p55 = procore("P55", "Configure cost code preferences")
  static let r1 = Citation(key: "R1", address: "go.ryvit.com: Procore Vista connector")
  static let k1 = Citation(key: "K1", address: "kbd.group: Procore manual, Budgeting")
  static let d2 = Citation(key: "D2", address: "developers.procore.com: ERP technical guide")
  static let d3 = Citation(key: "D3", address: "developers.procore.com: ERP events dictionary")
  static let v1 = Citation(key: "V1", address: "help.viewpoint.com: About the JC Phases form")
  static let v3 = Citation(key: "V3", address: "help.trimble.com: Phases and phase validation")
  static let v6 = Citation(key: "V6", address: "help.viewpoint.com: About the JC Job Phases form")
  static let v9 = Citation(key: "V9", address: "help.trimble.com: Imports, JC Jobs")
  static let v11 = Citation(key: "V11", address: "help.viewpoint.com: PM Projects form")
  static let q = Citation(key: "Q", address: "behaviour of a 2014-era Vista database (names and behaviour only)")
  static let vsh = Citation(key: "vsh", address: "vsh's own reading; see its setting or the note in the sentence")
}
