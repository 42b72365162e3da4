import Errors
import Rendering
import Rules
import Text
import Workspace

/// What one can do to JC Cost Types.
enum CostTypeCommands {
  static let all = [addCostType, removeCostType]

  private static let number = Argument<UInt8>("number", "its number, 0 to 255") { (text, _, _) throws(Refusal) in
    guard let number = UInt8(text.string, radix: 10), String(number) == text.string else {
      throw Refusal(.badValue, "a cost type has a number from 0 to 255, not “\(shortened(text.string))”")
    }
    return number
  }
  private static let abbreviation = Argument.text(
    "abbreviation", "how people name it, such as L", limit: VistaLimit.abbreviation)
  private static let description = Argument.text(
    "description", "what it stands for", limit: VistaLimit.costTypeDescription)
  private static let group = Argument<Name>.group
  private static let costType = Argument<CostType>(
    "abbreviation", "the cost type, by its abbreviation", .object("costtype", by: "abbreviation")
  ) { (text, call, world) throws(Refusal) in
    let group = try world.group(of: call)
    guard let type = world.costType(abbreviated: text.string, in: group) else {
      throw Refusal.notFound(
        "there is no cost type \(shortened(text.string))", text.string,
        among: world.costTypes(of: group).map(\.abbreviation),
        list: ["list", "costtypes"])
    }
    return type
  }

  private static let addCostType = Command(
    "add-costtype", in: .vista, "Add a cost type to the phase group.",
    takes: [number.parameter, abbreviation.parameter, description.optional.parameter], options: [group.parameter],
    needs: .privilege(.vistaAdmin),
    examples: [.init("add-costtype 6 F \"Freight\"", "phases take it with edit-phase --cost-types")]
  ) { (call, world) throws(Refusal) in
    let number = try call(number, world)
    let group = try call(optional: group, world) ?? world.vista.company.phaseGroup
    let short = try call(abbreviation, world)
    let numberName = world.name(String(number))
    try world.requireNew(CostType.self, Key(group, numberName))
    guard !short.isEmpty, !short.contains(","), short != "none" else {
      throw Refusal(.badValue, "a cost type cannot be abbreviated “\(short)”", Explanation("choose letters, such as F"))
    }
    guard world.costType(abbreviated: short, in: group) == nil else {
      throw Refusal(
        .alreadyExists, "there is a cost type \(short) already",
        Explanation(waysOut: [WayOut("see it", [["list", "costtypes"]])]))
    }
    world.put(
      CostType(
        group: group, number: number, numberName: numberName, abbreviation: short,
        description: try call(optional: description, world) ?? ""))
    return .nothing
  }

  private static let removeCostType = Command(
    "remove-costtype", in: .vista, "Remove a cost type that no phase has any more.",
    takes: [costType.parameter], options: [group.parameter], needs: .privilege(.vistaAdmin),
    obeys: CostTypeRemoval.rules.rules,
    examples: [
      .init("remove-costtype F", "refused while a phase or a job phase has it", after: "add-costtype 6 F \"Freight\"")
    ]
  ) { (call, world) throws(Refusal) in
    let type = try call(costType, world)
    try world.permit(CostTypeRemoval(type: type))
    world.remove(CostType.self, at: type.key)
    return .nothing
  }
}
