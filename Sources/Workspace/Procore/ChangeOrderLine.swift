/// A change order with lines: of a commitment, or of a project's prime contract. What it belongs to is the parent in its key.
public protocol ChangeOrder: ERPItem {
  /// Its number on what it belongs to.
  var number: Name { get }
  /// Where it stands in Procore.
  var status: ChangeOrderStatus { get set }
  /// Which approval on its contract it was, from 1; 0 while it is not approved, and where a file did not tell.
  var approval: Int32 { get set }
  /// Where its lines are kept.
  static var lineTable: KeyPath<Workspace, Table<ChangeOrderLine<Self>>> { get }
  /// The number of its lines among the kinds.
  static var lineKind: RecordKind { get }
  /// The names and fields of its lines.
  static var lineSchema: Schema<ChangeOrderLine<Self>> { get }
  /// How its lines are found.
  static var lineGroups: KeyPath<Lookups, Groups<ChangeOrderLine<Self>, Key>> { get }
}

/// Where a change order stands in Procore. Only approved ones count as changes; what is pending in any way may become one.
public enum ChangeOrderStatus: String, CaseIterable, Sendable {
  case draft, pending
  case pendingInReview = "pending-in-review"
  case pendingPricing = "pending-pricing"
  case pendingNotPricing = "pending-not-pricing"
  case pendingProceeding = "pending-proceeding"
  case pendingRevised = "pending-revised"
  case approved, rejected
  case noCharge = "no-charge"
  case void
}

/// A line of a change order. Procore's API: line_items.
///
/// Of what kind `Order` has to be is said below, not here: where a type says it, Swift looks through the whole program for
/// the proof when a workspace is made.
public struct ChangeOrderLine<Order>: Equatable, Sendable {
  /// The commitment or the project.
  public var parent: Name
  /// The number of the change order.
  public var order: Name
  /// The change order and the line as one word, such as `001.1`.
  public var line: Name
  /// The phase code.
  public var code: Name
  /// The cost type.
  public var type: UInt8
  /// What it adds.
  public var amount: Money
  /// What it is for.
  public var description: String
}

extension ChangeOrderLine: Record where Order: ChangeOrder {
  /// A line of a change order.
  public init(of order: Order, line: Name, code: Name, type: UInt8, amount: Money, description: String) {
    parent = order.key.parent
    self.order = order.number
    self.line = line
    self.code = code
    self.type = type
    self.amount = amount
    self.description = description
  }

  public var key: Key { Key(parent, line) }
  public static var table: KeyPath<Workspace, Table<Self>> { Order.lineTable }
  public static var kind: RecordKind { Order.lineKind }
  public static var schema: Schema<Self> { Order.lineSchema }

  static func schema(_ noun: String, plural: String, _ meaning: String, of parent: String, _ order: String) -> Schema<
    Self
  > {
    Schema<Self>(
      noun, plural: plural, meaning, in: .procore, source: "line_items",
      key: .within(.text(parent, \.parent), .text("\(order).line", \.line)),
      [
        .reference(order, \.order, to: Order.self, within: { line, _ in line.parent }, field: "holder"),
        .reference("code", \.code, to: CostCode.self, within: { $1.project(of: $0) }, field: "cost_code"),
        .lineItemType("type", \.type, field: "line_item_type"),
        .money("amount", \.amount, field: "amount"),
        .text("description", \.description, field: "description", limit: 255),
      ])
  }
}

extension ChangeOrder {
  /// Gives it a status: one that becomes approved is the newest approval of its contract (rule 261).
  public mutating func stand(at status: ChangeOrderStatus, in world: Workspace) {
    guard status != self.status || status == .approved && approval == 0 else { return }
    self.status = status
    let newest = world[keyPath: Self.table].records(of: key.parent).map(\.approval).max() ?? 0
    approval = status == .approved ? newest + 1 : 0
  }
}

extension Workspace {
  /// Whether a change order was approved after another one of its contract; of those that a file brought the later one.
  public func isApproved<Order: ChangeOrder>(_ one: Order, after other: Order) -> Bool {
    let table = self[keyPath: Order.table]
    guard one.status == .approved, one.key != other.key, let slot = table.slot(of: one.key),
      let otherSlot = table.slot(of: other.key)
    else { return false }
    return one.approval == other.approval
      ? table.birth(of: slot) > table.birth(of: otherSlot) : one.approval > other.approval
  }

  /// The project that a line of a change order belongs to: the prime contract's own, or that of the commitment.
  func project(of line: ChangeOrderLine<some ChangeOrder>) -> Name {
    procore.commitments[Key(line.parent)]?.project ?? line.parent
  }

  /// The lines of a change order.
  public func lines<Order: ChangeOrder>(of order: Order) -> [ChangeOrderLine<Order>] {
    lookups[keyPath: Order.lineGroups].records(Key(order.key.parent, order.number))
  }

  /// What a change order adds, all lines together.
  public func amount(of order: some ChangeOrder) -> Money { lines(of: order).reduce(.zero) { $0 + $1.amount } }

  /// What the next line of a change order is called: one more than the highest number that was given.
  public func nextLine<Order: ChangeOrder>(of order: Order) -> Name {
    nextNumber(of: ChangeOrderLine<Order>.self, in: order.key.parent, series: text(order.number))
  }
}
