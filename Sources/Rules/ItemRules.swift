import Errors
import Workspace

/// A deed, and the item that it is done to.
struct ItemAct<Item: Sendable>: Sendable {
  let item: Item
  let deed: Deed
}

/// A deed as the rules of one kind of item read it, and as those of all items do: to make the second takes memory, so it is
/// made once for all of them.
struct AskedAct<Item: GovernedItem>: Sendable {
  let own: ItemAct<Item>
  let shared: ItemAct<any GovernedItem>

  init(_ item: Item, _ deed: Deed) {
    own = ItemAct(item: item, deed: deed)
    shared = ItemAct(item: item, deed: deed)
  }
}

/// The rules that govern one kind of item, by what is done to it.
public struct ItemRules<Item: GovernedItem>: Sendable {
  /// One for each kind of deed, in their order.
  private let governing: [Governing<AskedAct<Item>>]

  /// Collects them.
  public init() {
    let rules = Rule.about(Item.self, (any GovernedItem).self)
    governing = Deed.Kind.allCases.map { deed in
      Governing(among: rules, where: { $0.holds(deed, of: Item.self) }, reading: Self.find)
    }
  }

  /// What a check of its own kind finds, or one of all items.
  private static func find(by check: any AnyCheck) -> Governing<AskedAct<Item>>.Find? {
    guard check.subject.type == (any GovernedItem).self else {
      guard let find = (check as? Check<ItemAct<Item>>)?.find else { return nil }
      return { act, world in find(act.own, world) }
    }
    guard let find = (check as? Check<ItemAct<any GovernedItem>>)?.find else { return nil }
    return { act, world in find(act.shared, world) }
  }

  /// Those that examine some deeds or tell of them.
  public func on(_ deeds: Deed.Kind...) -> [Rule] { deeds.flatMap { self[$0].rules } }

  subscript(_ deed: Deed.Kind) -> Governing<AskedAct<Item>> { governing[deed.rawValue] }
}

extension GovernedItem {
  /// Why a deed would be refused: the first refusal, in the order of the rules' numbers.
  public func refusal(of deed: Deed, in world: Workspace) -> Refusal? {
    Self.rules[deed.kind].first(AskedAct(self, deed), in: world)
  }

  /// Everything that stands in the way of a deed, in the order of the rules' numbers.
  public func obstacles(to deed: Deed, in world: Workspace) -> [Obstacle] {
    Self.rules[deed.kind].obstacles(to: AskedAct(self, deed), in: world)
  }

  /// Why the connector, or Vista behind it, would refuse an export: the first in the order of the rules' numbers.
  public func answer(to box: Deed.Box, in world: Workspace) -> Refusal? {
    Refusal.first(of: [refusal(of: .export(box), in: world), posting(in: world)?.refusal(in: world)])
  }

  /// Everything for which the connector would refuse an export, in the order of the rules' numbers.
  public func answers(to box: Deed.Box, in world: Workspace) -> [Obstacle] {
    let found =
      obstacles(to: .export(box), in: world)
      + (posting(in: world).map { VistaPosting.rules.obstacles(to: $0, in: world) } ?? [])
    return found.count < 2 ? found : found.sorted { $0.rule.number < $1.rule.number }
  }
}

extension GovernedItem {
  /// Everything for which the button that brings it to Vista would fail, in the order in which it would be met: what keeps it
  /// from being sent, where it does not wait yet; then what keeps the approver from pressing; then what the connector would
  /// answer. What is asked twice is told once.
  public func obstacles(to box: Deed.Box, typedID: String? = nil, in world: Workspace) -> [Obstacle] {
    var sent = self
    var found: [Obstacle] = []
    if !erp.stage.isWaiting {
      found = obstacles(to: .sending, in: world)
      // Nothing of it can be pressed, so that nobody asks what Vista would answer.
      if found.contains(where: { $0.error == .alreadySynced }) { return found }
      sent.erp = erp.at(isSynced ? .readyToUpdate : .readyToExport)
    }
    found +=
      sent.obstacles(to: .decision(isUpdate: isSynced, typedID: typedID), in: world)
      + answers(to: box, in: world)
    var told: Set<CitedRule> = []
    return found.filter { told.insert($0.rule).inserted }
  }
}

extension Workspace {
  /// Lets a deed be done that no rule refuses; throws the first refusal otherwise.
  public func permit(_ deed: Deed, of item: some GovernedItem) throws(Refusal) {
    if let refusal = item.refusal(of: deed, in: self) { throw refusal }
  }
}
