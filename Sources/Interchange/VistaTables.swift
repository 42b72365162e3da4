import Errors
import Workspace

/// A row of a Vista table whose columns are sound. Only the key columns have to be there (formats.md B0).
protocol VistaRow: Sendable {
  /// Reads a row. Throws `bad-format`.
  init(_ row: TableRow) throws(Refusal)
  /// What no other row of the table may have too, as a message names it.
  var identity: String { get }
  /// Where it stands.
  var place: FilePlace { get }
}

/// Numbers that key Vista's tables (formats.md B6).
private enum VistaRange {
  static let group = 1...255
  static let costType = 0...255
}

/// HQCO and JCCO: the company's own parameters.
struct CompanyRow: VistaRow {
  let place: FilePlace
  let phaseGroup: Int?
  let validPhaseCharacters: Int?
  let postsToHardClosed: Bool?
  let postsToSoftClosed: Bool?
  /// There is only one company, so two rows are one too many.
  let identity = "the company"

  init(_ row: TableRow) throws(Refusal) {
    place = row.place()
    phaseGroup = try row.number("PhaseGroup", in: VistaRange.group)
    validPhaseCharacters = try row.number("ValidPhaseChars", in: 0...VistaLimit.phase)
    postsToHardClosed = try row.flag("PostClosedJobs")
    postsToSoftClosed = try row.flag("PostSoftClosedJobs")
  }
}

/// JCCT: a cost type of a phase group.
struct CostTypeRow: VistaRow {
  let place: FilePlace
  let phaseGroup: Int?
  let number: UInt8
  let abbreviation: String
  let description: String?

  var identity: String { "cost type \(number)\(suffix(phaseGroup))" }

  init(_ row: TableRow) throws(Refusal) {
    place = row.place()
    phaseGroup = try row.number("PhaseGroup", in: VistaRange.group)
    number = UInt8(try row.requiredNumber("CostType", in: VistaRange.costType))
    abbreviation = try row.optionalCode("Abbreviation", limit: VistaLimit.abbreviation) ?? String(number)
    description = try row.description("Description", limit: VistaLimit.costTypeDescription)
  }
}

/// JCPM: a phase of the master list.
struct PhaseRow: VistaRow {
  let place: FilePlace
  let phaseGroup: Int?
  let code: String
  let description: String?

  var identity: String { "phase \(code)\(suffix(phaseGroup))" }

  init(_ row: TableRow) throws(Refusal) {
    place = row.place("Phase")
    phaseGroup = try row.number("PhaseGroup", in: VistaRange.group)
    code = try row.code("Phase", limit: VistaLimit.phase)
    description = try row.description("Description", limit: VistaLimit.description)
  }
}

/// JCPC: a cost type that a master phase offers.
struct MasterCostTypeRow: VistaRow {
  let place: FilePlace
  let phaseGroup: Int?
  let code: String
  let costType: UInt8

  var identity: String { "cost type \(costType) of phase \(code)\(suffix(phaseGroup))" }

  init(_ row: TableRow) throws(Refusal) {
    place = row.place("Phase")
    phaseGroup = try row.number("PhaseGroup", in: VistaRange.group)
    code = try row.code("Phase", limit: VistaLimit.phase)
    costType = UInt8(try row.requiredNumber("CostType", in: VistaRange.costType))
  }
}

/// JCJM: a job.
struct VistaJobRow: VistaRow {
  let place: FilePlace
  let job: String
  let description: String?
  let address: String?
  let status: Job.Status?
  let locksPhases: Bool?
  let contract: String?
  let addsItems: Bool?

  /// Vista refuses two jobs that differ by case alone (integration.md 1.2).
  var identity: String { "job \(job.lowercased())" }

  init(_ row: TableRow) throws(Refusal) {
    place = row.place("Job")
    job = try row.code("Job", limit: VistaLimit.job)
    description = try row.description("Description", limit: VistaLimit.description)
    address = try row.description("MailAddress", limit: VistaLimit.address)
    status = try row.number("JobStatus", in: 0...3).map { Job.Status.allCases[$0] }
    locksPhases = try row.flag("LockPhases")
    contract = try row.optionalCode("Contract", limit: VistaLimit.job)
    addsItems = try row.flag("AutoAddItemYN")
  }
}

/// JCJP: a phase on a job.
struct JobPhaseRow: VistaRow {
  let place: FilePlace
  let job: String
  let phaseGroup: Int?
  let code: String
  let description: String?
  let isActive: Bool?
  let contract: String?
  let item: String?

  var identity: String { "phase \(code) of job \(job)" }

  init(_ row: TableRow) throws(Refusal) {
    place = row.place("Phase")
    job = try row.code("Job", limit: VistaLimit.job)
    phaseGroup = try row.number("PhaseGroup", in: VistaRange.group)
    code = try row.code("Phase", limit: VistaLimit.phase)
    description = try row.description("Description", limit: VistaLimit.description)
    isActive = try row.flag("ActiveYN")
    contract = try row.optionalCode("Contract", limit: VistaLimit.job)
    item = try row.optionalCode("Item", limit: VistaLimit.contractItem)
  }
}

/// APVM: a vendor.
struct VendorRow: VistaRow {
  let place: FilePlace
  let number: Int
  let name: String?
  let isActive: Bool?

  var identity: String { "vendor \(number)" }

  init(_ row: TableRow) throws(Refusal) {
    place = row.place("Vendor")
    number = try row.requiredNumber("Vendor", in: 0...Int(Int32.max))
    let nameColumn = row.table.positions["name"] == nil ? "SortName" : "Name"
    name = try row.description(nameColumn, limit: VistaLimit.description)
    isActive = try row.flag("ActiveYN")
  }
}

private func suffix(_ phaseGroup: Int?) -> String { phaseGroup.map { " in phase group \($0)" } ?? "" }

extension CSVTable {
  /// The rows of a kind. Throws when a column is not sound, or when they belong to several companies.
  func rows<R: VistaRow>(_ kind: R.Type) throws(Refusal) -> [R] {
    try checkOneCompany()
    var result: [R] = []
    result.reserveCapacity(rows.count)
    for row in rows { result.append(try R(TableRow(table: self, row: row))) }
    return result
  }

  private func checkOneCompany() throws(Refusal) {
    guard let position = positions["jcco"] ?? positions["hqco"], let first = rows.first?.fields[position],
      let other = rows.first(where: { $0.fields[position] != first })
    else { return }
    throw FilePlace(file: file, line: other.line, column: position + 1, field: columns[position]).refusal(
      "the rows belong to several companies, \(first) and \(other.fields[position])",
      why: "jobs of two companies may have the same number, and one company is simulated",
      cure: "keep the rows of one company")
  }
}
