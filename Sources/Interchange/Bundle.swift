import Errors
import Files

/// All rows of the files that are loaded together. Every row is sound by itself, and no two have the same key.
struct Bundle {
  /// Whether a folder was named, and not one file.
  private(set) var isFolder = false
  /// The files that were recognised.
  private(set) var files: [LoadedFile] = []
  /// What a person should know.
  private(set) var notes: [String] = []

  /// Vista's tables.
  private(set) var tables: [CheckedTable] = []
  private(set) var lineItemTypes: [Located<LineItemTypeAnswer>] = []
  private(set) var standardCodes: [Located<StandardCodeAnswer>] = []
  private(set) var projects: [Located<ProjectAnswer>] = []
  private(set) var costCodes: [Located<CostCodeAnswer>] = []
  private(set) var companies: [Located<CompanyAnswer>] = []
  private(set) var budgetRows: [Located<BudgetRowAnswer>] = []
  private(set) var commitments: [Located<CommitmentAnswer>] = []
  private var checks: [String: TableCheck] = [:]
  /// What is asked as the work goes on.
  let allowance: Allowance
  private let limit: LoadLimit
  private var size = 0

  /// Takes what was read at a path, a file or a folder. Throws `cannot-read`, `bad-format` or `interrupted`.
  init(_ item: RegularFile.Item, named path: String, _ allowance: Allowance, _ limit: LoadLimit) throws(Refusal) {
    self.allowance = allowance
    self.limit = limit
    switch item {
    case .file(let bytes):
      let file = TextFile(name: Self.lastName(of: path), bytes: bytes, allowance: allowance)
      guard try add(file) else { throw Self.unrecognised(file.name) }
    case .folder(let folder):
      isFolder = true
      try add(folder, named: path)
    case .special:
      throw Refusal(
        .cannotRead, "\(path: path) cannot be read: it is neither a file nor a folder",
        Explanation(waysOut: [WayOut("name a file or a folder", [])]))
    }
    try checkKeys()
    checks = [:]
  }

  private mutating func add(_ folder: Folder, named path: String) throws(Refusal) {
    let prefix = path.hasSuffix("/") ? path : path + "/"
    var skipped: [String] = []
    for name in try Listing.entries(of: folder, shown: path).map(\.name) {
      // A link out of it is passed over: a customer's folder must not reach for other files.
      guard case .file(let bytes) = try folder.read(name, shown: prefix + name),
        try add(TextFile(name: name, bytes: bytes, allowance: allowance))
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
        objects: (VistaTables.all.map(\.title) + AnswerKind.allCases.map(\.title)).map { [$0] }, waysOut: [wayOut],
        aftermath: FilePlace.aftermath))
  }

  private static func lastName(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private static func listed(_ names: [String]) -> String {
    names.prefix(10).joined(separator: ", ") + (names.count > 10 ? " and \(names.count - 10) more" : "")
  }

  // MARK: One file

  /// Adds the rows of a file; false when it is not one that can be recognised. A file that is recognised and damaged is
  /// refused, and so is an empty one: either may be half of what was meant to be loaded.
  private mutating func add(_ file: TextFile) throws(Refusal) -> Bool {
    size += file.bytes.count
    guard size <= limit.bytes else {
      throw LoadLimit.refusal("the files hold more than \(limit.bytes >> 20) MiB together")
    }
    if file.bytes.isEmpty || file.looksLikeUTF16 { try file.check() }
    if file.looksLikeJSON {
      try file.check()
      let reader = try ProcoreReader(file, mostValues: limit.values)
      guard let kind = AnswerKind(keys: reader.keysOfFirstRow) else { return false }
      let (rows, codes) = try add(reader, as: kind)
      note(LoadedFile(name: file.name, content: kind.title, rows: rows), codes.note)
      return true
    }
    guard let kind = VistaTables.kind(columns: CSVTable.columns(of: file)) else {
      if !isFolder { try file.check() }
      return false
    }
    try file.check()
    let table = try checks[kind.title, default: TableCheck(kind, mostRows: limit.rows)].check(try CSVTable(file))
    tables.append(table)
    note(LoadedFile(name: file.name, content: kind.title, rows: table.rows), table.note)
    return true
  }

  private mutating func note(_ file: LoadedFile, _ damage: String?) {
    files.append(file)
    if let damage { notes.append("\(file.name): \(damage)") }
  }

  /// The tables of a kind.
  func tables(_ kind: some VistaTable) -> [CSVTable] { tables.filter { $0.kind.title == kind.title }.map(\.table) }

  /// The phase groups that the rows of tables name; nil where a row names none.
  func groups(_ kinds: any VistaTable...) -> Set<Int?> {
    tables.filter { table in kinds.contains { $0.title == table.kind.title } }.reduce([]) { $0.union($1.groups) }
  }

  /// Adds the rows of an answer and returns how many there are, with their codes.
  private mutating func add(_ reader: ProcoreReader, as kind: AnswerKind) throws(Refusal) -> (Int, DamagedCodes) {
    switch kind {
    case .lineItemTypes: try Self.add(reader, to: &lineItemTypes) { _ in [] }
    case .standardCodes: try Self.add(reader, to: &standardCodes) { [$0.fullCode] }
    case .projects: try Self.add(reader, to: &projects) { _ in [] }
    case .costCodes: try Self.add(reader, to: &costCodes) { [$0.fullCode] }
    case .companies: try Self.add(reader, to: &companies) { _ in [] }
    case .budgetRows: try Self.add(reader, to: &budgetRows) { [$0.codeInText] }
    case .commitments: try Self.add(reader, to: &commitments) { $0.lines.compactMap(\.costCode?.fullCode) }
    }
  }

  private static func add<R: ProcoreRow>(
    _ reader: ProcoreReader, to all: inout [Located<R>], codes: (R) -> [String]
  ) throws(Refusal) -> (Int, DamagedCodes) {
    let rows = try reader.rows(R.self)
    all += rows
    var damaged = DamagedCodes()
    for row in rows { for code in codes(row.row) { damaged.add(code) } }
    return (rows.count, damaged)
  }

  // MARK: Keys

  private func checkKeys() throws(Refusal) {
    try Self.check(lineItemTypes)
    try Self.check(standardCodes)
    try Self.check(projects)
    try Self.check(costCodes)
    try Self.check(companies)
    try Self.check(commitments)
  }

  private static func check(_ rows: [Located<some ProcoreRow>]) throws(Refusal) {
    // By their bytes: two texts that look alike may be two keys.
    var places: [[UInt8]: FilePlace] = [:]
    for located in rows {
      guard let identity = located.row.identity,
        let first = places.updateValue(located.place, forKey: Array(identity.utf8))
      else { continue }
      throw located.place.refusal(
        "\(identity) is there twice", why: "it stands at \(first.text) already, and it is a key",
        cure: "take one of the two out, or load the files one by one")
    }
  }
}
