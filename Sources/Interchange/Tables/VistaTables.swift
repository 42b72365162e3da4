import Workspace

/// All kinds of Vista's tables that are read. Another kind is another element: its columns come from the schema of its
/// record.
enum VistaTables {
  static let all: [any VistaTable] = [
    company, companyParameters, ledgerCompany, costTypes, phases, masterCostTypes, jobs, jobPhases, vendors,
  ]

  /// The kind of a table with these columns, in lower case.
  static func kind(columns: Set<String>) -> (any VistaTable)? { all.first { $0.marks.fit(columns) } }

  static let company = companyTable(
    "HQ Company (HQCO)", TableMarks(all: ["hqco", "phasegroup"], none: columnsOfObjects))

  static let companyParameters = companyTable(
    "JC Company Parameters (JCCO)",
    TableMarks(
      all: ["jcco"], any: ["validphasechars", "postclosedjobs", "postsoftclosedjobs"],
      none: columnsOfObjects))

  static let ledgerCompany = companyTable(
    "GL Company Parameters (GLCO)", TableMarks(all: ["glco", "lastmthsubclsd"], none: columnsOfObjects))

  private static let columnsOfObjects: Set<String> = ["costtype", "job", "phase", "vendor"]

  // Whoever joins the tables of the company sends one file.
  private static func companyTable(_ title: String, _ marks: TableMarks) -> SchemaTable<CompanyParameters> {
    SchemaTable(
      title: title, marks: marks, tables: ["HQCO", "JCCO", "GLCO"], called: "the company",
      blank: CompanyParameters(phaseGroup: .none))
  }

  static let costTypes = SchemaTable<CostType>(
    title: "JC Cost Types (JCCT)", marks: TableMarks(all: ["costtype", "abbreviation"], none: ["job", "phase"]),
    tables: ["JCCT"], called: "cost type",
    blank: CostType(group: .none, number: 0, numberName: .none, abbreviation: "", description: ""))

  static let phases = SchemaTable<Phase>(
    title: "JC Phases (JCPM)", marks: TableMarks(all: ["phase"], none: ["job", "costtype"]), tables: ["JCPM"],
    called: "phase",
    blank: blankPhase, codes: "Phase")

  static let masterCostTypes = SchemaTable<Phase>(
    title: "JC Phase Cost Types (JCPC)", marks: TableMarks(all: ["phase", "costtype"], none: ["job"]),
    tables: ["JCPC"], called: "phase", blank: blankPhase, codes: "Phase")

  private static let blankPhase = Phase(group: .none, code: .none, description: "", costTypes: CostTypeSet())

  static let jobs = SchemaTable<Job>(
    title: "JC Jobs (JCJM)",
    marks: TableMarks(
      all: ["job"], any: ["description", "jobstatus", "lockphases", "contract"], none: ["costtype", "item", "phase"]),
    tables: ["JCJM"], called: "job", blank: blankJob, ignoresCase: true)

  /// A job of which only the number is known is open.
  static let blankJob = Job(
    job: .none, description: "", contract: .none, status: .open, locksPhases: false, addsItems: true)

  static let jobPhases = SchemaTable<JobPhase>(
    title: "JC Job Phases (JCJP)", marks: TableMarks(all: ["job", "phase"], none: ["costtype"]), tables: ["JCJP"],
    called: "phase",
    blank: JobPhase(
      job: .none, group: .none, code: .none, description: "", costTypes: CostTypeSet(), isActive: true, item: .none),
    codes: "Phase",
    others: [
      "PhaseGroup": .number(PhaseGroup.numbers), "Contract": .text(limit: Contract.schema.limit("contract")),
    ])

  static let vendors = SchemaTable<Vendor>(
    title: "AP Vendors (APVM)", marks: TableMarks(all: ["vendor"], any: ["name", "sortname"], none: ["phase"]),
    tables: ["APVM"],
    called: "vendor", blank: Vendor(vendor: .none, vendorName: "", isActive: true), substitutes: ["name": "sortname"])
}
