/// Whether a source says so, or it was concluded from what sources say.
public enum Basis: String, Sendable {
  /// A public source says so.
  case stated
  /// No source says so; it follows from what they say.
  case inferred
}

/// The declaration of one setting: its name, the question that it answers, and the readings to choose from.
public struct Setting: Sendable {
  /// As it stands after `set`.
  public let name: String
  /// What it decides.
  public let question: String
  /// The readings; a setting without a fixed list has one that says what a value looks like.
  public let readings: [Reading]
  /// The values that it takes; empty where any value of the form of its one reading will do.
  public let values: [String]
  /// Whether it stands among the settings of Procore's ERP Integrations tool, which its administrators configure
  /// (integration.md 4); else it is how vsh reads what the sources leave open, and anybody may try another reading.
  public let isOfERPTool: Bool
  /// The only connector that it concerns; nil where it concerns all.
  public let connector: Settings.Connector?
  /// Its value, in the words of a workspace.
  public let read: @Sendable (Settings, Workspace) -> String
  /// Changes it; false when the value is not one that it takes in a workspace.
  public let write: @Sendable (inout Settings, String, Workspace) -> Bool

  /// One reading of what the sources leave open.
  public struct Reading: Sendable {
    /// As it stands after the setting's name, or what such a value looks like.
    public let value: String
    /// Whether a source says so.
    public let basis: Basis
    /// What holds while it is in force.
    public let meaning: String
  }

  /// The reading in force.
  public func reading(in world: Workspace) -> Reading? { reading(world.settings, in: world) }

  /// The reading that settings have.
  public func reading(_ settings: Settings, in world: Workspace) -> Reading? {
    let value = read(settings, world)
    return readings.first { $0.value == value } ?? (values.isEmpty ? readings.first : nil)
  }

  private init<Choice: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: String, _ question: String, ofERPTool isOfERPTool: Bool = false,
    _ path: any WritableKeyPath<Settings, Choice> & Sendable, meaning: (Choice) -> (Basis, String)
  ) {
    self.isOfERPTool = isOfERPTool
    connector = nil
    self.name = name
    self.question = question
    readings = Choice.allCases.map { choice in
      let (basis, sentence) = meaning(choice)
      return Reading(value: choice.rawValue, basis: basis, meaning: sentence)
    }
    values = readings.map(\.value)
    read = { settings, _ in settings[keyPath: path].rawValue }
    write = { settings, text, _ in
      guard let choice = Choice(rawValue: text) else { return false }
      settings[keyPath: path] = choice
      return true
    }
  }

  private init<Content>(
    _ name: String, _ question: String, of connector: Settings.Connector? = nil, form: Reading,
    _ path: any WritableKeyPath<Settings, Content?> & Sendable,
    without absent: String, text: @escaping @Sendable (Content, Workspace) -> String,
    content: @escaping @Sendable (String, Workspace) -> Content?
  ) {
    self.name = name
    self.question = question
    isOfERPTool = false
    self.connector = connector
    readings = [form]
    values = []
    read = { settings, world in settings[keyPath: path].map { text($0, world) } ?? absent }
    write = { settings, text, world in
      let content = content(text, world)
      guard text == absent || content != nil else { return false }
      settings[keyPath: path] = text == absent ? nil : content
      return true
    }
  }

  /// The setting with a name.
  public static func named(_ name: String) -> Setting? { all.first { $0.name == name } }

  /// All settings: first those of integration.md 11, in its order.
  public static let all: [Setting] = [
    Setting("connector", "Which generation of the connector is it?", \.connector) {
      switch $0 {
      case .procore: (.inferred, "Integration by Procore: the one that the missing-phase page is written for")
      case .ryvit: (.stated, "Integration by Ryvit: commitments are not unlinked, support resets them")
      case .appXchange:
        (
          .stated,
          "on App Xchange: links existing records, strips leading dots and blanks from codes, takes lines away on re-import, deletes unused estimates and cost types that are gone in Vista, imports only the cost types and vendors that it is told to"
        )
      }
    },
    Setting("phase-match", "Is the phase relationship exact, or is a valid part enough?", \.phaseMatch) {
      switch $0 {
      case .exact: (.inferred, "a cost code needs its own phase in JC Phases, to the byte")
      case .validPart:
        (.inferred, "a phase that begins with the same valid characters is enough, as Vista itself has it")
      }
    },
    Setting("phase-check", "Does an export look at the last sync's view or at live Vista?", \.phaseCheck) {
      switch $0 {
      case .synced:
        (.inferred, "an export looks at what the last sync saw: a phase that is put back counts after the next sync")
      case .live: (.inferred, "an export looks at Vista as it is: a phase that is put back counts at once")
      }
    },
    Setting("missing-codes", "What does a sync do to the company code of a deleted phase?", \.missingCodes) {
      switch $0 {
      case .keep:
        (
          .inferred,
          "the company code of a deleted phase stays, marked as missing in Vista, and cannot be added to projects"
        )
      case .deactivate: (.inferred, "the company code of a deleted phase stays and is deactivated")
      }
    },
    Setting("unused-codes", "Does a stale code that nothing uses block the export?", \.unusedCodes) {
      switch $0 {
      case .block: (.inferred, "every code on the project is sent, so one that nothing uses can stop an export")
      case .ignore: (.inferred, "only codes that a line uses can stop an export")
      }
    },
    Setting(
      "code-deletion", "May an unused project code be deleted, and a synced one before its job phase?", \.codeDeletion
    ) {
      switch $0 {
      case .allow: (.stated, "a synced code that nothing uses can be deleted, as the missing-phase page has it")
      case .erpFirst: (.inferred, "a synced code can be deleted once its job phase is deleted in Vista")
      case .never:
        (.stated, "no code of a project on the ERP list can be deleted in Procore, as an older page has it for Vista")
      }
    },
    Setting("project-refresh", "What does Refresh Cost Codes bring to a project?", \.projectRefresh) {
      switch $0 {
      case .newCodes:
        (.inferred, "Refresh Cost Codes brings a project the active codes of the company list that it lacks")
      case .descriptions: (.inferred, "Refresh Cost Codes brings a project the descriptions of the codes that it has")
      }
    },
    Setting("approver", "Which ERP Integrations permission does an export need?", \.approver) {
      switch $0 {
      case .standard: (.stated, "an export needs ERP Integrations Standard or Admin, with Can Push to Accounting")
      case .admin:
        (
          .stated,
          "an export needs ERP Integrations Admin, with Can Push to Accounting, as the missing-phase page has it"
        )
      }
    },
    Setting("phase-delete", "Does deleting a phase take its master cost types along?", \.phaseDelete) {
      switch $0 {
      case .cascade: (.inferred, "remove-phase takes the phase's master cost types along, and says so")
      case .strict: (.stated, "remove-phase is refused while the phase has master cost types, as JC Phases does it")
      }
    },
    Setting(
      "direct-export", "Do commitments, their change orders and invoices skip the approver?", ofERPTool: true,
      \.directExport
    ) {
      switch $0 {
      case .off: (.stated, "commitments, their change orders and invoices wait for an approver")
      case .on:
        (.stated, "sending a commitment, a commitment change order or an invoice exports it; all else still waits")
      }
    },
    Setting("contract-number", "Are Procore's own numbers filled in as Vista's?", ofERPTool: true, \.contractNumber) {
      switch $0 {
      case .procore: (.stated, "Procore's own number stands in the box for Vista's, and the approver can change it")
      case .typed: (.stated, "the box for Vista's number is empty until the approver types")
      }
    },
    Setting(
      "auto-budget-lines", "Does a sync make budget lines of new combinations of codes and cost types?",
      ofERPTool: true, \.autoBudgetLines
    ) {
      switch $0 {
      case .off: (.stated, "a sync makes no budget lines")
      case .on:
        (.stated, "a combination of code and cost type that is new on the Vista job becomes a budget line of nothing")
      }
    },
    Setting(
      "edit-synced-costs", "Can direct costs that came from Vista be edited in Procore?", ofERPTool: true,
      \.editSyncedCosts
    ) {
      switch $0 {
      case .off: (.stated, "direct costs that came from Vista are read-only")
      case .on:
        (
          .stated,
          "direct costs that came from Vista can be edited and deleted until they are synced again; Vista hears nothing"
        )
      }
    },
    Setting("invoice-form", "Where does the connector enter subcontractors' invoices?", \.invoiceForm) {
      switch $0 {
      case .transactionEntry: (.stated, "the connector enters invoices in AP Transaction Entry")
      case .unapprovedInvoices: (.stated, "the connector enters invoices in AP Unapproved Invoice Entry")
      }
    },
    Setting("pcco-release", "Who resets a synced change order of a prime contract?", \.pccoRelease) {
      switch $0 {
      case .resetBySupport:
        (.stated, "only Procore's support resets one, as Procore's dictionary of events for connectors has it")
      case .resetByApprover:
        (
          .stated,
          "an accounting approver resets one without Vista being asked, as Procore's page of things to know about Vista has it"
        )
      }
    },
    Setting("pcco-export", "What does a change order of a prime contract change in Vista?", \.pccoExport) {
      switch $0 {
      case .contractOnly: (.inferred, "an exported change order makes items of the contract, and touches no estimate")
      case .contractAndEstimates:
        (.inferred, "an exported change order makes items of the contract, and changes the estimates of its lines")
      }
    },
    Setting("pcco-items", "Does a re-import bring the items that change orders made in Vista?", \.pccoItems) {
      switch $0 {
      case .reimported:
        (.inferred, "an item that a synced change order made becomes a line, and Procore counts it twice")
      case .leftOut:
        (.inferred, "an item that a synced change order made is left out when its contract is imported again")
      }
    },
    Setting(
      "original-estimates", "What becomes of an estimate whose budget line was deleted and made anew?",
      \.originalEstimates
    ) {
      switch $0 {
      case .added: (.inferred, "the new line is added: 200 and then 300 are 500 in JC Original Estimates")
      case .total: (.inferred, "the new total is sent, as the event has it as well: 200 and then 300 are 300")
      }
    },
    Setting("removed-in-vista", "Does an update bring back what was removed from a job in Vista?", \.removedInVista) {
      switch $0 {
      case .broughtBack: (.inferred, "an update sends all codes and cost types, so what Vista removed comes back")
      case .leftOut: (.inferred, "an update sends what is new alone, so what Vista removed stays away")
      }
    },
    Setting("invoice-release", "How is an exported invoice parted from Vista?", \.invoiceRelease) {
      switch $0 {
      case .unlink:
        (
          .stated,
          "an invoice that is deleted in Vista is unlinked in the tool, as Procore's page for all connectors has it (that Vista's connector has the button is inferred from a list of its pages)"
        )
      case .support:
        (.stated, "only Procore's support makes an invoice unsynced, as the events of Procore's API have it")
      }
    },
    Setting("ap-duplicates", "Within what may the number of an invoice not come twice in Vista?", \.apDuplicates) {
      switch $0 {
      case .perCommitment: (.inferred, "two invoices of one subcontract or purchase order have two numbers")
      case .perVendor:
        (.stated, "AP Company Parameters prevent a second reference of one vendor, whatever the commitment")
      }
    },
    Setting("compliance-check", "What does Vista do with a payment that is out of compliance?", \.complianceCheck) {
      switch $0 {
      case .hold: (.stated, "AP Company Parameters keep what is out of compliance out of the payment batch")
      case .warn: (.stated, "AP Company Parameters only warn of what is out of compliance; it is paid")
      }
    },
    Setting("budget-changes", "How long can a budget change be edited and deleted?", \.budgetChanges) {
      switch $0 {
      case .untilSynced:
        (
          .stated,
          "a budget change is edited and deleted until it is synced, as Procore's pages for all connectors have it"
        )
      case .fixed:
        (
          .stated,
          "a budget change that was made can be neither edited nor deleted, as Procore's page on Vista has it; a counter-change takes it back"
        )
      }
    },
    Setting(
      "job-mask", "Which format must a Vista job number have?",
      form: Reading(
        value: "none, or parts like 5R-2RN", basis: .inferred,
        meaning:
          "how Vista's job numbers look: each part's length, R or L for the side it is set on, its separator; N marks a part that may be left out"
      ), \.jobMask, without: "none", text: { mask, _ in mask.text }, content: { text, _ in JobMask(text) }),
    Setting(
      "hq-units", "Which units of measure does Vista have besides the usual ones?",
      form: Reading(
        value: "none, or units like BAG,PLT", basis: .inferred,
        meaning: "HQ Units of Measure has these as well: a commitment can have lines in them"), \.hqUnits,
      without: "none", text: { units, _ in units.joined(separator: ",") }, content: { text, _ in HQUnits.listed(text) }),
    Setting(
      "imported-costtypes", "Which cost types does the connector on App Xchange import?", of: .appXchange,
      form: Reading(
        value: "all, or cost types like L,M", basis: .stated,
        meaning: "the connector on App Xchange brings these of Vista's cost types to Procore; the older ones bring all"
      ), \.importedCostTypes, without: "all",
      text: { types, world in world.abbreviations(types).joined(separator: ",") },
      content: { text, world in world.costTypes(listed: text) }),
    Setting(
      "excluded-vendors", "Which vendors does the connector on App Xchange leave out?", of: .appXchange,
      form: Reading(
        value: "none, or a vendor's field and value like type=supplier", basis: .stated,
        meaning: "the connector on App Xchange offers no vendor that has this value; the older ones leave none out"),
      \.excludedVendors, without: "none", text: { filter, _ in filter.text },
      content: { text, _ in VendorFilter(text) }),
  ]
}
