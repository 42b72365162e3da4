import Errors
import Rendering
import Rules
import Text
import Workspace

/// What one can do to prime contracts that are made in Procore, and to their lines.
enum PrimeCommands {
  static let all = [addPrime, editPrime, removePrime, addLine, editLine, removeLine]

  private static let needs = Command.Needs.privilege(.primeAdmin)
  private static let project = Argument.existing(Project.self, "project")
  private static let newNumber = Argument.newName(
    "prime", "the prime contract's number", limit: PrimeContract.schema.limit("prime"))
  private static let prime = Argument.existing(PrimeContract.self, "prime")
  private static let renumbered = newNumber.named("number")
  private static let title = Argument.text("title", "what it is about", limit: PrimeContract.schema.limit("title"))
  private static let status = Argument<PrimeContract.Status>.choice(
    "status", "where it stands; draft where none is given")
  private static let standing = status.named("status", "where it stands")
  private static let lineText = Argument.text(
    "description", "what the line is for", limit: PrimeLine.schema.limit("description"))
  private static let amount = Argument.money("amount", "what the owner pays for it")
  private static let code = Argument<Name>(
    "code", "a cost code of the contract's project", .object("costcode", within: "prime")
  ) {
    (text, call, world) throws(Refusal) in
    try world.require(CostCode.self, named: text.string, within: try call(prime, world).project).code
  }
  private static let type = Argument<UInt8>.type
  private static let line = Argument.existing(PrimeLine.self, "line", within: prime)

  private static let ofProject = "add-project 123 Tower"
  private static let ofPrime = ofProject + "; add-prime 123 PC-1 \"Tower, owner's contract\""
  private static let ofLine = ofPrime + "; add-primeline PC-1 Shell 1250000"

  private static let addPrime = Command(
    "add-prime", in: .procore, "Make a prime contract in Procore; one that has to do with Vista is imported instead.",
    takes: [project.parameter, newNumber.parameter, title.parameter], options: [status.parameter], needs: needs,
    examples: [.init("add-prime 123 PC-1 \"Tower, owner's contract\"", "it never goes to Vista", after: ofProject)]
  ) { (call, world) throws(Refusal) in
    let number = try call(newNumber, world)
    try world.requireNew(PrimeContract.self, Key(number))
    world.put(
      PrimeContract(
        number: number, project: try call(project, world).number, title: try call(title, world),
        status: try call(optional: status, world) ?? .draft))
    return .nothing
  }

  private static let editPrime = Command(
    "edit-prime", in: .procore, "Change a prime contract's number, title or status.", takes: [prime.parameter],
    options: [renumbered.parameter, title.parameter, standing.parameter], needs: needs, obeys: PrimeEditing.rules.rules,
    examples: [.init("edit-prime PC-1 --status approved", "as it has to be for a re-import", after: ofPrime)]
  ) { (call, world) throws(Refusal) in
    var prime = try call(prime, world)
    try world.permit(PrimeEditing(prime: prime))
    let number = try call(optional: renumbered, world)
    if let number, number != prime.number {
      try world.permit(PrimeEditing(prime: prime, .renumbering))
      try world.requireNew(PrimeContract.self, Key(number))
    }
    prime.title = try call(optional: title, world) ?? prime.title
    prime.status = try call(optional: status, world) ?? prime.status
    world.put(prime)
    if let number, number != prime.number { world.renumber(prime, to: number) }
    return .nothing
  }

  private static let removePrime = Command(
    session: "remove-prime", in: .procore, "Delete a prime contract with its lines.", takes: [prime.parameter],
    needs: needs, obeys: PrimeEditing.rules.rules,
    examples: [.init("remove-prime PC-1", "not while it is approved or linked", after: ofPrime)]
  ) { (call, session) throws(Refusal) in
    let prime = try call(prime, session.world)
    try session.world.permit(PrimeEditing(prime: prime, .removal))
    let lines = session.world.procore.primeLines.records(of: prime.number)
    for line in lines { session.world.remove(PrimeLine.self, at: line.key) }
    session.world.remove(PrimeContract.self, at: prime.key)
    if !lines.isEmpty { session.notes.append("\(counted(lines.count, "line")) of it went with it") }
    return .nothing
  }

  private static let addLine = Command(
    "add-primeline", in: .procore, "Add a line to a prime contract; it takes the next number.",
    takes: [prime.parameter, lineText.parameter, amount.parameter], options: [code.parameter, type.parameter],
    needs: needs, obeys: PrimeEditing.rules.rules,
    examples: [.init("add-primeline PC-1 Shell 1250000", "with --code it holds a cost code", after: ofPrime)]
  ) { (call, world) throws(Refusal) in
    let prime = try call(prime, world)
    try world.permit(PrimeEditing(prime: prime, .lines))
    world.put(
      PrimeLine(
        prime: prime.number, line: world.nextNumber(of: PrimeLine.self, in: prime.number),
        description: try call(lineText, world), amount: try call(amount, world),
        code: try call(optional: code, world) ?? .none, type: try call(optional: type, world)))
    return .nothing
  }

  private static let editLine = Command(
    "edit-primeline", in: .procore, "Change a line of a prime contract.", takes: [prime.parameter, line.parameter],
    options: [lineText.parameter, amount.parameter, code.parameter, type.parameter], needs: needs,
    obeys: PrimeEditing.rules.rules,
    examples: [.init("edit-primeline PC-1 1 --amount 1300000", "or --code", after: ofLine)]
  ) { (call, world) throws(Refusal) in
    try world.permit(PrimeEditing(prime: try call(prime, world), .lines))
    var line = try call(line, world)
    line.description = try call(optional: lineText, world) ?? line.description
    line.amount = try call(optional: amount, world) ?? line.amount
    line.code = try call(optional: code, world) ?? line.code
    line.type = try call(optional: type, world) ?? line.type
    world.put(line)
    return .nothing
  }

  private static let removeLine = Command(
    "remove-primeline", in: .procore, "Remove a line from a prime contract.", takes: [prime.parameter, line.parameter],
    needs: needs, obeys: PrimeEditing.rules.rules,
    examples: [.init("remove-primeline PC-1 1", "its number is not given again", after: ofLine)]
  ) { (call, world) throws(Refusal) in
    try world.permit(PrimeEditing(prime: try call(prime, world), .lines))
    world.removeNumbered(PrimeLine.self, at: try call(line, world).key)
    return .nothing
  }
}
