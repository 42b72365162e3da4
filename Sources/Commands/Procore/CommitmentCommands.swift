import Errors
import Rendering
import Rules
import Text
import Workspace

/// What one can do to subcontracts and purchase orders.
enum CommitmentCommands {
  static let all = [addCommitment, editCommitment, removeCommitment]

  private static let project = Argument.existing(Project.self, "project")
  private static let newNumber = Argument.newName(
    "commitment", "the commitment's number; Vista takes 30 characters", limit: Commitment.schema.limit("commitment"))
  private static let renumbered = newNumber.named("number")
  private static let title = Argument.text(
    "title", "what it is about; Vista takes 60 characters", limit: Commitment.schema.limit("title"))
  private static let kind = Argument<Commitment.KindOfContract>.choice("kind", "a subcontract or a purchase order")
  private static let company = Argument.existing(Company.self, "company")
  private static let status = Argument<Commitment.Status>.choice("status", "where it stands; draft where none is given")
  private static let standing = status.named("status", "where it stands")
  private static let commitment = Argument.existing(Commitment.self, "commitment")
  private static let ofCompany =
    "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300; add-company \"Solid Ground LLC\""
  private static let ofCommitment =
    ofCompany + "; add-commitment 123 SC-001 Footings --kind subcontract --company \"Solid Ground LLC\""

  private static let addCommitment = Command(
    "add-commitment", in: .procore, isCommon: true, "Make a subcontract or purchase order on a project.",
    takes: [project.parameter, newNumber.parameter, title.parameter],
    options: [kind.required.parameter, company.required.parameter, status.parameter],
    needs: .privilege(.commitmentsAdmin), obeys: CommitmentStanding.rules.rules,
    examples: [
      .init(
        "add-commitment 123 SC-001 \"Footings\" --kind subcontract --company \"Solid Ground LLC\"", "then add-sovline",
        after: ofCompany)
    ]
  ) { (call, world) throws(Refusal) in
    let project = try call(project, world)
    let number = try call(newNumber, world)
    try world.requireNew(Commitment.self, Key(number))
    let (kind, status) = (try call(kind, world), try call(optional: status, world) ?? .draft)
    try world.permit(CommitmentStanding(kind: kind, status: status))
    world.put(
      Commitment(
        number: number, project: project.number, company: try call(company, world).company, kindOfContract: kind,
        status: status, title: try call(title, world)))
    return .nothing
  }

  private static let editCommitment = Command(
    "edit-commitment", in: .procore, "Change a commitment's number, title, company or status.",
    takes: [commitment.parameter],
    options: [renumbered.parameter, title.parameter, company.parameter, standing.parameter],
    needs: .privilege(.commitmentsAdmin),
    obeys: Commitment.rules.on(.editing) + CommitmentStanding.rules.rules + Renumbering.rules.rules,
    examples: [.init("edit-commitment SC-001 --status approved", "as it has to be for an export", after: ofCommitment)]
  ) { (call, world) throws(Refusal) in
    var commitment = try call(commitment, world)
    let status = try call(optional: status, world)
    var edit = Deed.Edit(of: commitment.status == .approved, to: status.map { $0 == .approved })
    if call.has(title) { edit.insert(.open) }
    if call.has(company) || call.has(renumbered) { edit.insert(.locked) }
    try world.permit(.editing(edit), of: commitment)
    if let status { try world.permit(CommitmentStanding(kind: commitment.kindOfContract, status: status)) }
    let number = try call.newNumber(renumbered, for: commitment, Key.init(_:), world)
    commitment.title = try call(optional: title, world) ?? commitment.title
    commitment.company = try call(optional: company, world)?.company ?? commitment.company
    commitment.status = status ?? commitment.status
    world.put(commitment)
    number.map { world.renumber(commitment, to: $0) }
    return .nothing
  }

  private static let removeCommitment = Command(
    session: "remove-commitment", in: .procore, "Delete a commitment with lines, change orders and invoices.",
    takes: [commitment.parameter],
    needs: .privilege(.commitmentsAdmin), obeys: Commitment.rules.on(.removal),
    examples: [.init("remove-commitment SC-001", "its lines go with it", after: ofCommitment)]
  ) { (call, session) throws(Refusal) in
    let commitment = try call(commitment, session.world)
    try session.world.permit(.removal, of: commitment)
    let removed = session.world.removeEverything(of: commitment)
    if removed > 0 {
      session.notes.append("\(counted(removed, "line")) or other parts of it went with it")
    }
    return .nothing
  }
}
