import Errors
import Workspace

extension Rule {
  /// Typing a number or a name again (rule 242).
  static let renaming: [Rule] = [
    Rule(
      242, "number-typed-again", .inferred,
      "The numbers of projects, commitments, change orders, invoices and prime contracts can be typed again while they are not in Vista and nothing that hangs on them waits; what hangs on them follows. A company is renamed whether it is linked or not, and Vista does not hear of it.",
      from: [.p43, .p52, .p123], refuses: .readOnly
    ) { (renumbering: Renumbering, world) in
      let item = renumbering.item
      guard let part = item.parts(in: world).first(where: { $0.erp.stage.isWaiting }) else { return nil }
      let way = part.erp.stage == .failed ? part.rejecting(in: world) : part.retrieving(in: world)
      return Finding(
        "\(item.title(in: world)) keeps its number while \(part.title(in: world)) waits",
        Explanation(
          "it was sent to ERP: it is \(part.erp.stage.rawValue)", waysOut: [WayOut("have it back first", [way])]))
    }
  ]
}

/// Giving an item another number.
public struct Renumbering: Act {
  /// The item.
  public let item: any GovernedItem
  public static let rules = Governing<Self>()

  /// The act.
  public init(item: any GovernedItem) { self.item = item }
}

extension GovernedItem {
  /// What hangs on it and goes to Vista by itself.
  fileprivate func parts(in world: Workspace) -> [any GovernedItem] {
    switch self {
    case let project as Project:
      let commitments = world.lookups.commitmentsByProject.records(project.number)
      let budget = world.procore.budgets[Key(project.number)].map { [$0 as any GovernedItem] } ?? []
      return budget + world.procore.primeChangeOrders.records(of: project.number)
        + commitments.flatMap { [$0] + $0.parts(in: world) }
    case let commitment as Commitment:
      return world.procore.changeOrders.records(of: commitment.number) as [any GovernedItem]
        + world.procore.invoices.records(of: commitment.number)
    default: return []
    }
  }

  /// What gives it another number: what waits comes back for that, and is sent again under the new one.
  func renumbering(_ option: String = "--number", to number: String, in world: Workspace) -> [[String]] {
    let (old, new) = (words(in: world), words(in: world).dropLast() + [number])
    let edit = ["edit-\(Self.schema.noun)"] + old + [option, number]
    let commands = changing([edit], in: world)
    guard let place = commands.firstIndex(of: edit) else { return commands }
    return commands[...place]
      + commands[(place + 1)...].map { command in
        var command = command
        if let words = command.firstRange(of: old) { command.replaceSubrange(words, with: new) }
        return command
      }
  }
}

extension GovernedItem {
  /// The way out of a number that Vista does not take: another one, which begins like one that is wanted.
  func withNumber(
    like wanted: String? = nil, limit: Int, in world: Workspace, isTakenInVista: (Name) -> Bool = { _ in false }
  ) -> [WayOut] {
    let number = world.freeName(like: wanted ?? world.text(key.name), limit: limit) { name in
      world[keyPath: Self.table].contains(Key(key.parent, name)) || isTakenInVista(name)
    }
    guard let number else { return [] }
    return Self.self == Company.self
      ? [WayOut("rename it", renumbering("--name", to: number, in: world))]
      : [WayOut("give it another number", renumbering(to: number, in: world))]
  }
}

extension GovernedItem {
  /// The way out of an export whose name in Vista was typed wrong: to type one that is free there.
  func typingID(
    _ title: String, like wanted: String, limit: Int, in world: Workspace, isTaken: (Name) -> Bool
  ) -> [WayOut] {
    guard let free = world.freeName(like: wanted, limit: limit, isTaken: isTaken) else { return [] }
    let export = ["export", Self.toolNoun] + words(in: world) + ["--erp-id", free]
    return [WayOut(title, (erp.stage.isWaiting ? [] : [sending(in: world)]) + [export])]
  }
}

extension Workspace {
  /// A name that begins like another one, has at most so many characters, and is nobody's.
  func freeName(like wanted: String, limit: Int, isTaken: (Name) -> Bool) -> String? {
    let endings = [""] + (2...99).map { "-\($0)" }
    return endings.lazy.map { wanted.shortened(to: limit - $0.count) + $0 }
      .first { candidate in !candidate.isEmpty && !(names.find(candidate).map(isTaken) ?? false) }
  }
}

extension String {
  /// Its beginning, without blanks at the end.
  fileprivate func shortened(to limit: Int) -> String {
    var cut = prefix(limit)
    while cut.last == " " { cut.removeLast() }
    return String(cut)
  }
}
