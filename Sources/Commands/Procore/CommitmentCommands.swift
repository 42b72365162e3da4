import Rendering
import Rules
import Workspace

/// What one can do to companies, commitments and their schedules of values.
enum CommitmentCommands {
  static let all = [
    addCompany, addCommitment, editCommitment, removeCommitment, addSOVLine, editSOVLine, removeSOVLine,
  ]

  private static let newCompany = Argument.newName("name", "the company's name", limit: 255)
  private static let project = Argument.existing(Project.self, "project")
  private static let newNumber = Argument.newName(
    "commitment", "the commitment's number; Vista takes 30 characters", limit: 255)
  private static let title = Argument.text("title", "what it is about; Vista takes 60 characters", limit: 255)
  private static let kind = Argument<Commitment.KindOfContract>.choice("kind", "a subcontract or a purchase order")
  private static let company = Argument.existing(Company.self, "company")
  private static let status = Argument<Commitment.Status>.choice("status", "where it stands; draft where none is given")
  private static let commitment = Argument.existing(Commitment.self, "commitment")
  private static let code = Argument<Name>("code", "a cost code of the commitment's project", .object("costcode")) {
    (text, call, world) throws(Refusal) in
    let project = try call(commitment, world).project
    return try world.require(CostCode.self, named: text.string, within: project).code
  }
  private static let type = Argument<UInt8>.type
  private static let amount = Argument.money("amount", "the line's amount")
  private static let description = Argument.text("description", "what the line is for", limit: 255)
  private static let line = Argument.existing(SOVLine.self, "line", within: commitment)

  private static let ofCompany =
    "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300; add-company \"Solid Ground LLC\""
  private static let ofCommitment =
    ofCompany + "; add-commitment 123 SC-001 Footings --kind subcontract --company \"Solid Ground LLC\""

  private static let addCompany = Command(
    "add-company", in: .procore, "Add a company to the directory.", takes: [newCompany.parameter],
    needs: .privilege(.directoryAdmin),
    examples: [.init("add-company \"Solid Ground LLC\"", "commitments name it")]
  ) { (call, world) throws(Refusal) in
    let name = try call(newCompany, world)
    try world.requireNew(Company.self, Key(name))
    world.put(Company(company: name))
    return .nothing
  }

  private static let addCommitment = Command(
    "add-commitment", in: .procore, "Make a subcontract or purchase order on a project.",
    takes: [project.parameter, newNumber.parameter, title.parameter],
    options: [kind.required.parameter, company.required.parameter, status.parameter],
    needs: .privilege(.commitmentsAdmin),
    examples: [
      .init(
        "add-commitment 123 SC-001 \"Footings\" --kind subcontract --company \"Solid Ground LLC\"", "then add-sovline",
        after: ofCompany)
    ]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world)
    let number = try call(newNumber, world)
    try world.requireNew(Commitment.self, Key(number))
    world.put(
      Commitment(
        number: number, project: project.number, company: try call(company, world).company,
        kindOfContract: try call(kind, world), status: try call(optional: status, world) ?? .draft,
        title: try call(title, world)))
    return .nothing
  }

  private static let editCommitment = Command(
    "edit-commitment", in: .procore, "Change a commitment's title, company or status.", takes: [commitment.parameter],
    options: [title.parameter, company.parameter, status.parameter], needs: .privilege(.commitmentsAdmin),
    examples: [.init("edit-commitment SC-001 --status approved", "as it has to be for an export", after: ofCommitment)]
  ) { (call, world) throws(Refusal) in
    var commitment = try call(commitment, world)
    commitment.title = try call(optional: title, world) ?? commitment.title
    commitment.company = try call(optional: company, world)?.company ?? commitment.company
    commitment.status = try call(optional: status, world) ?? commitment.status
    world.put(commitment)
    return .nothing
  }

  private static let removeCommitment = Command(
    session: "remove-commitment", in: .procore, "Delete a commitment with its lines.", takes: [commitment.parameter],
    needs: .privilege(.commitmentsAdmin),
    examples: [.init("remove-commitment SC-001", "its lines go with it", after: ofCommitment)]
  ) { (call, session) throws(Refusal) in
    let commitment = try call(commitment, session.world)
    let lines = session.world.procore.sovLines.records(of: commitment.number)
    for line in lines { session.world.remove(SOVLine.self, at: line.key) }
    session.world.remove(Commitment.self, at: commitment.key)
    if !lines.isEmpty {
      session.notes.append("\(lines.count) line\(lines.count == 1 ? "" : "s") of its schedule of values went with it")
    }
    return .nothing
  }

  private static let addSOVLine = Command(
    "add-sovline", in: .procore, "Add a line to a commitment's schedule of values; it takes the next number.",
    takes: [commitment.parameter, code.parameter, type.parameter, amount.parameter, description.optional.parameter],
    needs: .privilege(.commitmentsAdmin),
    examples: [
      .init(
        "add-sovline SC-001 03-300 S 31000 \"Footings\"", "it holds the code: remove-costcode is refused",
        after: ofCommitment)
    ]
  ) { (call, world) throws(Refusal) in
    let commitment = try call(commitment, world)
    world.put(
      SOVLine(
        commitment: commitment.number, line: world.nextLine(of: SOVLine.self, in: commitment.number),
        code: try call(code, world),
        type: try call(type, world), amount: try call(amount, world),
        description: try call(optional: description, world) ?? ""))
    return .nothing
  }

  private static let editSOVLine = Command(
    "edit-sovline", in: .procore, "Give a line of a schedule of values another code, cost type, amount or description.",
    takes: [commitment.parameter, line.parameter],
    options: [code.parameter, type.parameter, amount.parameter, description.parameter],
    needs: .privilege(.commitmentsAdmin),
    examples: [
      .init(
        "edit-sovline SC-001 1 --amount 32000", "or --code to free a code that has to go",
        after: ofCommitment + "; add-sovline SC-001 03-300 S 31000")
    ]
  ) { (call, world) throws(Refusal) in
    var line = try call(line, world)
    line.code = try call(optional: code, world) ?? line.code
    line.type = try call(optional: type, world) ?? line.type
    line.amount = try call(optional: amount, world) ?? line.amount
    line.description = try call(optional: description, world) ?? line.description
    world.put(line)
    return .nothing
  }

  private static let removeSOVLine = Command(
    "remove-sovline", in: .procore, "Remove a line from a commitment's schedule of values.",
    takes: [commitment.parameter, line.parameter], needs: .privilege(.commitmentsAdmin),
    examples: [
      .init(
        "remove-sovline SC-001 1", "its number is not given again",
        after: ofCommitment + "; add-sovline SC-001 03-300 S 31000")
    ]
  ) { (call, world) throws(Refusal) in
    world.remove(SOVLine.self, at: try call(line, world).key)
    return .nothing
  }
}
