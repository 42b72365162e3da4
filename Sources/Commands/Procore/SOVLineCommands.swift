import Errors
import Rendering
import Rules
import Workspace

/// What one can do to the lines of a commitment's schedule of values.
enum SOVLineCommands {
  static let all = [addSOVLine, editSOVLine, removeSOVLine]

  private static let commitment = Argument.existing(Commitment.self, "commitment")
  private static let code = Argument<Name>(
    "code", "a cost code of the commitment's project", .object("costcode", within: "commitment")
  ) {
    (text, call, world) throws(Refusal) in
    let project = try call(commitment, world).project
    return try world.require(CostCode.self, named: text.string, within: project).code
  }
  private static let type = Argument<UInt8>.type
  private static let amount = Argument.money("amount", "the line's amount")
  private static let unit = Argument.text(
    "unit", "the unit of measure, such as CY; LS is a lump sum; Vista takes three characters",
    limit: SOVLine.schema.limit("unit"))
  private static let quantity = Argument.money("quantity", "how many units")
  private static let description = Argument.text(
    "description", "what the line is for", limit: SOVLine.schema.limit("description"))
  private static let line = Argument.existing(SOVLine.self, "line", within: commitment)

  private static let setup =
    "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300; add-company \"Solid Ground LLC\"; add-commitment 123 SC-001 Footings --kind subcontract --company \"Solid Ground LLC\""

  private static let addSOVLine = Command(
    "add-sovline", in: .procore, isCommon: true,
    "Add a line to a commitment's schedule of values; it takes the next number.",
    takes: [commitment.parameter, code.parameter, type.parameter, amount.parameter, description.optional.parameter],
    options: [unit.parameter, quantity.parameter],
    needs: .privilege(.commitmentsAdmin), obeys: Commitment.rules.on(.editing),
    examples: [
      .init(
        "add-sovline SC-001 03-300 S 31000 \"Footings\"", "it holds the code: remove-costcode is refused",
        after: setup)
    ]
  ) { (call, world) throws(Refusal) in
    let commitment = try call(commitment, world)
    try world.permit(.editing(), of: commitment)
    world.put(
      SOVLine(
        commitment: commitment.number, line: world.nextNumber(of: SOVLine.self, in: commitment.number),
        code: try call(code, world),
        type: try call(type, world), amount: try call(amount, world),
        unit: try call(optional: unit, world) ?? "", quantity: try call(optional: quantity, world) ?? .zero,
        description: try call(optional: description, world) ?? ""))
    return .nothing
  }

  private static let editSOVLine = Command(
    "edit-sovline", in: .procore, "Change a line's code, cost type, amount or description.",
    takes: [commitment.parameter, line.parameter],
    options: [
      code.parameter, type.parameter, amount.parameter, unit.parameter, quantity.parameter, description.parameter,
    ],
    needs: .privilege(.commitmentsAdmin), obeys: Commitment.rules.on(.editing),
    examples: [
      .init(
        "edit-sovline SC-001 1 --amount 32000", "or --code to free a code that has to go",
        after: setup + "; add-sovline SC-001 03-300 S 31000")
    ]
  ) { (call, world) throws(Refusal) in
    try world.permit(.editing(), of: try call(commitment, world))
    var line = try call(line, world)
    line.code = try call(optional: code, world) ?? line.code
    line.type = try call(optional: type, world) ?? line.type
    line.amount = try call(optional: amount, world) ?? line.amount
    line.unit = try call(optional: unit, world) ?? line.unit
    line.quantity = try call(optional: quantity, world) ?? line.quantity
    line.description = try call(optional: description, world) ?? line.description
    world.put(line)
    return .nothing
  }

  private static let removeSOVLine = Command(
    "remove-sovline", in: .procore, "Remove a line from a commitment's schedule of values.",
    takes: [commitment.parameter, line.parameter], needs: .privilege(.commitmentsAdmin),
    obeys: Commitment.rules.on(.editing),
    examples: [
      .init(
        "remove-sovline SC-001 1", "its number is not given again",
        after: setup + "; add-sovline SC-001 03-300 S 31000")
    ]
  ) { (call, world) throws(Refusal) in
    try world.permit(.editing(), of: try call(commitment, world))
    world.removeNumbered(SOVLine.self, at: try call(line, world).key)
    return .nothing
  }
}
