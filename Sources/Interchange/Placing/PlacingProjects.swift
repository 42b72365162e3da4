import Errors
import Text
import Workspace

extension Placing {
  /// Companies, projects, their codes, budgets and commitments.
  mutating func projects(in world: Workspace) throws(Refusal) {
    companies(in: world)
    for located in bundle.projects { put(located.row, in: world) }
    let index = ProjectIndex(bundle: bundle, world: world)
    try costCodes(index, in: world)
    try budgetLines(index, in: world)
    try commitments(index, in: world)
  }

  private static let projectCure = "load the project first, or both in one folder"
  private static let unknownProject = "of unknown projects"

  private func companies(in world: Workspace) {
    for located in bundle.companies {
      let vendor = located.row.originID == nil ? nil : located.row.originCode ?? located.row.originID
      world.put(
        Company(
          company: world.name(located.row.name), state: located.row.state ?? "", country: located.row.country ?? "",
          erp: ERPState(syncedAs: vendor.map { world.name($0.text) } ?? .none)))
    }
  }

  private mutating func put(_ row: ProjectAnswer, in world: Workspace) {
    let number = world.name(row.calledNumber)
    if row.number?.text.isEmpty ?? true {
      note("project “\(row.name)” has no number; it is called \(row.calledNumber)")
    }
    // The connector's own id may be of any form; where it is all there is, its last part is most like a job number.
    let job = row.originID.map { id in
      row.originCode?.text ?? id.text.split(separator: "|").last.map(String.init) ?? id.text
    }
    world.put(
      Project(
        number: number, title: row.name, address: row.address ?? "", list: row.isOnERPList ? .erp : .standard,
        erp: ERPState(syncedAs: job.map { world.name($0) } ?? .none)))
  }

  private mutating func costCodes(_ index: ProjectIndex, in world: Workspace) throws(Refusal) {
    var waiting = Waiting(AnswerKind.costCodes.title, Self.unknownProject, cure: Self.projectCure)
    let standards = Dictionary(
      bundle.standardCodes.compactMap { located in located.row.id.map { ($0, located.row.fullCode) } },
      uniquingKeysWith: { first, _ in first })
    var ofSubJobs = 0
    for located in bundle.costCodes where !located.row.isDeleted {
      try bundle.allowance.goOn()
      let row = located.row
      guard row.billerType != ProjectIndex.subJob else {
        ofSubJobs += 1
        continue
      }
      guard let project = index.project(row.billerID, row.biller, in: world) else {
        waiting.missed(row.biller ?? row.fullCode, at: located.place)
        continue
      }
      waiting.found()
      var types = CostTypeSet()
      for type in row.types ?? [] { types.insert(try self.number(of: type, in: world)) }
      let standard = row.standardID.flatMap { standards[$0] } ?? row.fullCode
      world.put(
        CostCode(
          project: project.number, code: world.name(row.fullCode),
          standard: world.reference(StandardCode.self, Key(world.list(of: project), world.name(standard))),
          description: row.name ?? "", costTypes: types, syncedCostTypes: row.originID == nil ? CostTypeSet() : types,
          origin: row.originID.map { world.name($0.text) } ?? .none))
    }
    if ofSubJobs > 0 { note("\(counted(ofSubJobs, "cost code")) of sub jobs left out: sub jobs are not integrated") }
    try settle(waiting)
  }

  private mutating func budgetLines(_ index: ProjectIndex, in world: Workspace) throws(Refusal) {
    var waiting = Waiting(
      AnswerKind.budgetRows.title, "of unknown projects or cost types",
      cure: "load the project and line_item_types first, or all in one folder")
    let codes = Dictionary(
      bundle.costCodes.compactMap { located in located.row.id.map { ($0, located.row.fullCode) } },
      uniquingKeysWith: { first, _ in first })
    var lines: [Name: [BudgetLine]] = [:]
    for located in bundle.budgetRows where located.row.billerType != ProjectIndex.subJob {
      try bundle.allowance.goOn()
      let row = located.row
      guard let project = index.project(row.projectID, row.project, in: world),
        let type = index.number(ofCategory: row.categoryID, row.category, in: world)
      else {
        waiting.missed(row.costCode, at: located.place)
        continue
      }
      waiting.found()
      let number = world.name(String((lines[project.number]?.count ?? 0) + 1))
      let code = row.costCodeID.flatMap { codes[$0] } ?? row.codeInText
      lines[project.number, default: []].append(
        BudgetLine(
          project: project.number, line: number, code: world.name(code), type: type, amount: row.amount?.money ?? .zero)
      )
    }
    for (project, lines) in lines.sorted(by: { world.names.precedes($0.key, $1.key) }) {
      for line in world.procore.budgetLines.records(of: project) where (Int(world.text(line.line)) ?? 0) > lines.count {
        world.remove(BudgetLine.self, at: line.key)
      }
      world.put(world.budget(of: project))
      for line in lines { world.put(line) }
    }
    try settle(waiting)
  }

  private mutating func commitments(_ index: ProjectIndex, in world: Workspace) throws(Refusal) {
    var waiting = Waiting(AnswerKind.commitments.title, Self.unknownProject, cure: Self.projectCure)
    for located in bundle.commitments {
      try bundle.allowance.goOn(located.row.lines.count)
      let row = located.row
      guard let project = index.project(row.project?.id, row.project?.name, in: world) else {
        waiting.missed(row.number.text, at: located.place)
        continue
      }
      waiting.found()
      let company = world.name(row.vendor?.company ?? row.vendor?.name ?? "")
      if !company.isNone, !world.procore.companies.contains(Key(company)) { world.put(Company(company: company)) }
      world.put(
        Commitment(
          number: world.name(row.number.text), project: project.number, company: company, kindOfContract: row.kind,
          status: status(of: row), title: row.title ?? "",
          erp: ERPState(syncedAs: row.originID.map { world.name($0.text) } ?? .none)))
      try lines(of: row, in: world)
    }
    try settle(waiting)
  }

  private mutating func status(of row: CommitmentAnswer) -> Commitment.Status {
    guard let text = row.status?.lowercased(), !text.isEmpty else { return .draft }
    // As the API writes it, and as the screen does: out_for_bid, Out for Bid.
    let word = String(text.map { $0 == " " || $0 == "_" ? "-" : $0 })
    if let status = Commitment.Status(rawValue: word), Commitment.Status.all(of: row.kind).contains(status) {
      return status
    }
    note("commitment \(row.number.text): status “\(row.status ?? "")” counts as draft")
    return .draft
  }

  private mutating func lines(of row: CommitmentAnswer, in world: Workspace) throws(Refusal) {
    let commitment = world.name(row.number.text)
    let complete = row.linesInOrder.filter { $0.costCode != nil && $0.type != nil }
    if complete.count < row.lines.count {
      let count = row.lines.count - complete.count
      note("commitment \(row.number.text): \(counted(count, "line")) without cost code or cost type left out")
    }
    var count = 0
    for line in complete {
      guard let code = line.costCode, let type = line.type else { continue }
      count += 1
      let measure = line.measure
      if measure == nil {
        let text = [line.quantity?.text, line.unit].compactMap(\.self).joined(separator: " ")
        note("commitment \(row.number.text): “\(text)” of line \(count) is no quantity that a line holds; left out")
      }
      world.put(
        SOVLine(
          commitment: commitment, line: world.name(String(count)), code: world.name(code.fullCode),
          type: try number(of: type, in: world), amount: line.amount?.money ?? .zero,
          unit: measure?.unit ?? "", quantity: measure?.quantity ?? .zero,
          description: line.description ?? ""))
    }
    for line in world.procore.sovLines.records(of: commitment) where (Int(world.text(line.line)) ?? 0) > count {
      world.remove(SOVLine.self, at: line.key)
    }
  }
}

extension CommitmentAnswer.LineAnswer {
  /// Its unit of measure and how many of them; nil where a line cannot hold them.
  var measure: (unit: String, quantity: Money)? {
    let unit = unit ?? ""
    guard unit.utf8.count <= SOVLine.schema.limit("unit"), let quantity = Money(quantity?.text ?? "0") else {
      return nil
    }
    return (unit, quantity)
  }
}

/// Finds what rows refer to by ids, which the world does not keep: by the id where the object is in the same load, else
/// by its name.
struct ProjectIndex {
  /// What the API calls the owner of a code that belongs to a part of a project.
  static let subJob = "SubJob"

  private let numbersByID: [FlexibleText: String]
  private let typesByID: [FlexibleText: LineItemTypeAnswer]
  private let projectsByTitle: [String: [Project]]
  private let only: Project?

  init(bundle: Bundle, world: Workspace) {
    let projects = world.procore.projects.records
    numbersByID = Dictionary(
      bundle.projects.compactMap { located in located.row.id.map { ($0, located.row.calledNumber) } },
      uniquingKeysWith: { first, _ in first })
    let types = bundle.lineItemTypes.map(\.row) + bundle.costCodes.flatMap { $0.row.types ?? [] }
    typesByID = Dictionary(
      types.compactMap { type in type.id.map { ($0, type) } }, uniquingKeysWith: { first, _ in first })
    projectsByTitle = Dictionary(grouping: projects, by: \.title)
    only = projects.count == 1 ? projects.first : nil
  }

  /// The project with an id or a title. A row that says neither belongs to the only project there is; a title that two
  /// projects have tells nothing.
  func project(_ id: FlexibleText?, _ title: String?, in world: Workspace) -> Project? {
    if let id, let number = numbersByID[id], let name = world.names.find(number) {
      return world.procore.projects[Key(name)]
    }
    if id == nil, title == nil { return only }
    guard let title, let called = projectsByTitle[title], called.count == 1 else { return nil }
    return called.first
  }

  /// The number of the cost type with an id, else of the one whose title or code a budget row names.
  func number(ofCategory id: FlexibleText?, _ title: String?, in world: Workspace) -> UInt8? {
    if let code = id.flatMap({ typesByID[$0] })?.code, let type = world.lineItemType(coded: code) { return type.number }
    guard let title else { return nil }
    let types = world.procore.lineItemTypes.records
    return (types.first { $0.title == title } ?? types.first { $0.code == title })?.number
  }
}
