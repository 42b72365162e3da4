import Errors
import Files

/// All rows of the files that are loaded together. Every row is sound by itself, and no two have the same key.
struct Bundle: Sendable {
  /// Whether a folder was named, and not one file.
  private(set) var isFolder = false
  /// The files that were recognised.
  private(set) var files: [LoadedFile] = []
  /// What a person should know.
  private(set) var notes: [String] = []

  private(set) var company: [CompanyRow] = []
  private(set) var companyParameters: [CompanyRow] = []
  private(set) var costTypes: [CostTypeRow] = []
  private(set) var phases: [PhaseRow] = []
  private(set) var masterCostTypes: [MasterCostTypeRow] = []
  private(set) var jobs: [VistaJobRow] = []
  private(set) var jobPhases: [JobPhaseRow] = []
  private(set) var vendors: [VendorRow] = []
  private(set) var lineItemTypes: [Located<LineItemTypeAnswer>] = []
  private(set) var standardCodes: [Located<StandardCodeAnswer>] = []
  private(set) var projects: [Located<ProjectAnswer>] = []
  private(set) var costCodes: [Located<CostCodeAnswer>] = []
  private(set) var companies: [Located<CompanyAnswer>] = []
  private(set) var budgetRows: [Located<BudgetRowAnswer>] = []
  private(set) var commitments: [Located<CommitmentAnswer>] = []
  /// The kinds of files that were there, with rows or without.
  private(set) var kinds: Set<FileKind> = []

  /// Takes what was read at a path, a file or a folder. Throws `cannot-read` or `bad-format`.
  init(_ item: RegularFile.Item, named path: String) throws(Refusal) {
    switch item {
    case .file(let bytes):
      let file = TextFile(name: Self.lastName(of: path), bytes: bytes)
      guard try add(file) else { throw Self.unrecognised(file.name) }
    case .folder(let folder):
      isFolder = true
      try add(folder, named: path)
    case .special:
      throw Refusal(
        .cannotRead, "\(path) cannot be read: it is neither a file nor a folder",
        Explanation(waysOut: [WayOut("name a file or a folder", [])]))
    }
    try checkKeys()
  }

  private mutating func add(_ folder: Folder, named path: String) throws(Refusal) {
    let prefix = path.hasSuffix("/") ? path : path + "/"
    var skipped: [String] = []
    for name in try Listing.entries(of: folder, shown: path).map(\.name) {
      // A link out of it is passed over: a customer's folder must not reach for other files.
      guard case .file(let bytes) = try folder.read(name, shown: prefix + name),
        try add(TextFile(name: name, bytes: bytes))
      else {
        skipped.append(name)
        continue
      }
    }
    guard !files.isEmpty else {
      throw Refusal(
        .badFormat, "\(path): nothing in the folder can be loaded",
        Explanation(
          skipped.isEmpty ? "it is empty" : "none of its files is recognised: \(Self.listed(skipped))",
          waysOut: [Self.wayOut], aftermath: FilePlace.aftermath))
    }
    if !skipped.isEmpty { notes.append("not recognised and passed over: \(Self.listed(skipped))") }
  }

  private static let wayOut = WayOut("see what load reads", [["help", "load"]])

  private static func unrecognised(_ name: String) -> Refusal {
    Refusal(
      .badFormat, "\(name): the file is not recognised",
      Explanation(
        "it has neither the columns of a Vista table that is read nor the keys of an answer of Procore's API:",
        objects: FileKind.allCases.map { [$0.title] }, waysOut: [wayOut], aftermath: FilePlace.aftermath))
  }

  private static func lastName(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private static func listed(_ names: [String]) -> String {
    names.prefix(10).joined(separator: ", ") + (names.count > 10 ? " and \(names.count - 10) more" : "")
  }

  // MARK: One file

  /// Adds the rows of a file; false when it is not one that can be recognised. A file that is recognised and damaged is
  /// refused, and so is an empty one: either may be half of what was meant to be loaded.
  private mutating func add(_ file: TextFile) throws(Refusal) -> Bool {
    if file.bytes.isEmpty || file.looksLikeUTF16 { try file.check() }
    if file.looksLikeJSON {
      try file.check()
      let reader = try ProcoreReader(file)
      guard let kind = FileKind(keys: reader.keysOfFirstRow) else { return false }
      try add(file.name, kind, try add(reader, as: kind))
      return true
    }
    guard let kind = FileKind(columns: CSVTable.columns(of: file)) else {
      if !isFolder { try file.check() }
      return false
    }
    try file.check()
    try add(file.name, kind, try add(try CSVTable(file), as: kind))
    return true
  }

  private mutating func add(_ name: String, _ kind: FileKind, _ codes: (count: Int, codes: [String])) throws(Refusal) {
    files.append(LoadedFile(name: name, content: kind.title, rows: codes.count))
    kinds.insert(kind)
    if let note = DamagedCodes(codes.codes).note { notes.append("\(name): \(note)") }
  }

  /// Adds the rows of a table and returns how many there are, with their codes.
  private mutating func add(_ table: CSVTable, as kind: FileKind) throws(Refusal) -> (Int, [String]) {
    var codes: [String] = []
    switch kind {
    case .company: company += try table.rows(CompanyRow.self)
    case .companyParameters: companyParameters += try table.rows(CompanyRow.self)
    case .costTypes: costTypes += try table.rows(CostTypeRow.self)
    case .phases:
      let rows = try table.rows(PhaseRow.self)
      codes = rows.map(\.code)
      phases += rows
    case .masterCostTypes:
      let rows = try table.rows(MasterCostTypeRow.self)
      codes = rows.map(\.code)
      masterCostTypes += rows
    case .jobs: jobs += try table.rows(VistaJobRow.self)
    case .jobPhases:
      let rows = try table.rows(JobPhaseRow.self)
      codes = rows.map(\.code)
      jobPhases += rows
    case .vendors: vendors += try table.rows(VendorRow.self)
    case .lineItemTypes, .standardCodes, .projects, .costCodes, .companies, .budgetRows, .commitments: break
    }
    return (table.rows.count, codes)
  }

  /// Adds the rows of an answer and returns how many there are, with their codes.
  private mutating func add(_ reader: ProcoreReader, as kind: FileKind) throws(Refusal) -> (Int, [String]) {
    switch kind {
    case .lineItemTypes: return try Self.add(reader, to: &lineItemTypes) { _ in [] }
    case .standardCodes: return try Self.add(reader, to: &standardCodes) { [$0.fullCode] }
    case .projects: return try Self.add(reader, to: &projects) { _ in [] }
    case .costCodes: return try Self.add(reader, to: &costCodes) { [$0.fullCode] }
    case .companies: return try Self.add(reader, to: &companies) { _ in [] }
    case .budgetRows: return try Self.add(reader, to: &budgetRows) { [$0.codeInText] }
    case .commitments:
      return try Self.add(reader, to: &commitments) { $0.lines.compactMap(\.costCode?.fullCode) }
    case .company, .companyParameters, .costTypes, .phases, .masterCostTypes, .jobs, .jobPhases, .vendors:
      return (0, [])
    }
  }

  private static func add<R: ProcoreRow>(
    _ reader: ProcoreReader, to all: inout [Located<R>], codes: (R) -> [String]
  ) throws(Refusal) -> (Int, [String]) {
    let rows = try reader.rows(R.self)
    all += rows
    return (rows.count, rows.flatMap { codes($0.row) })
  }

  // MARK: Keys

  private func checkKeys() throws(Refusal) {
    func check(_ rows: [some VistaRow]) throws(Refusal) { try Self.check(rows.lazy.map { ($0.identity, $0.place) }) }
    func check(_ rows: [Located<some ProcoreRow>]) throws(Refusal) {
      try Self.check(rows.lazy.compactMap { located in located.row.identity.map { ($0, located.place) } })
    }
    try check(company)
    try check(companyParameters)
    try check(costTypes)
    try check(phases)
    try check(masterCostTypes)
    try check(jobs)
    try check(jobPhases)
    try check(vendors)
    try check(lineItemTypes)
    try check(standardCodes)
    try check(projects)
    try check(costCodes)
    try check(companies)
    try check(commitments)
  }

  private static func check(_ rows: some Sequence<(identity: String, place: FilePlace)>) throws(Refusal) {
    // By their bytes: two texts that look alike may be two keys.
    var places: [[UInt8]: FilePlace] = [:]
    for (identity, place) in rows {
      guard let first = places.updateValue(place, forKey: Array(identity.utf8)) else { continue }
      throw place.refusal(
        "\(identity) is there twice", why: "it stands at \(first.text) already, and it is a key",
        cure: "take one of the two out, or load the files one by one")
    }
  }
}
