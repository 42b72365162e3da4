import Errors
import Workspace

/// A subcontract or purchase order with its lines (work_order_contracts, purchase_order_contracts).
struct CommitmentAnswer: ProcoreRow {
  let number: FlexibleText
  let title: String?
  let status: String?
  let originID: FlexibleText?
  let project: ReferenceAnswer?
  let vendor: VendorAnswer?
  let lines: [LineAnswer]
  let kind: Commitment.KindOfContract

  /// The company that it is with.
  struct VendorAnswer: JSONReadable, Sendable {
    let company: String?
    let name: String?

    init(_ row: JSONNode) throws(Refusal) {
      company = try row.readIfThere("company")
      name = try row.readIfThere("name")
    }
  }

  /// A line of its schedule of values.
  struct LineAnswer: JSONReadable, Sendable {
    let amount: Amount?
    let unit: String?
    let quantity: NumberText?
    let description: String?
    let position: Int?
    /// A draft's line may still be without one.
    let costCode: CostCodeAnswer?
    /// A draft's line may still be without one.
    let type: LineItemTypeAnswer?
    let holder: HolderAnswer?

    init(_ row: JSONNode) throws(Refusal) {
      amount = try row.readIfThere("amount")
      unit = try row.readIfThere("uom")
      quantity = try row.readIfThere("quantity")
      description = try row.readIfThere("description")
      position = try row.readIfThere("position")
      costCode = try row.readIfThere("cost_code")
      type = try row.readIfThere("line_item_type")
      holder = try row.readIfThere("holder")
    }
  }

  /// What a line belongs to.
  struct HolderAnswer: JSONReadable, Sendable {
    let type: String?

    init(_ row: JSONNode) throws(Refusal) { type = try row.readIfThere("holder_type") }
  }

  private static let order = "PurchaseOrderContract"
  // Fields that a purchase order alone has.
  private static let keysOfOrders: Set<String> = ["bill_to_address", "ship_to_address", "ship_via", "delivery_date"]
  private static let statusesOfOrders: Set<String> = [
    "processing", "submitted", "partially received", "received", "closed",
  ]

  init(_ row: JSONNode) throws(Refusal) {
    number = try row.read("number")
    title = try row.readIfThere("title")
    status = try row.readIfThere("status")
    originID = try row.readIfThere("origin_id")
    project = try row.readIfThere("project")
    vendor = try row.readIfThere("vendor")
    lines = try row.readIfThere("line_items") ?? []
    let type: String? = try row.readIfThere("type")
    if let type = type ?? lines.compactMap(\.holder?.type).first {
      kind = type == Self.order ? .po : .subcontract
    } else {
      let isOrder =
        !Self.keysOfOrders.isDisjoint(with: row.names)
        || Self.statusesOfOrders.contains(status?.lowercased().replacing("_", with: " ") ?? "")
      kind = isOrder ? .po : .subcontract
    }
  }

  /// Its lines in the order of the schedule of values.
  var linesInOrder: [LineAnswer] {
    lines.enumerated().sorted {
      ($0.element.position ?? .max, $0.offset) < ($1.element.position ?? .max, $1.offset)
    }.map(\.element)
  }

  var identity: String? { "commitment \(number.text)" }
  var keys: [RowKey] {
    [RowKey(path: [.name("number")], text: number.text)]
      + lines.enumerated().flatMap { index, line in
        let path: [PathStep] = [.name("line_items"), .index(index)]
        let code = line.costCode.map { costCode in
          RowKey(
            path: path + [.name("cost_code"), .name("full_code")], text: costCode.fullCode,
            limit: Phase.schema.limit("code"))
        }
        let type = line.type.map { RowKey(path: path + [.name("line_item_type"), .name("code")], text: $0.code) }
        return [code, type].compactMap(\.self)
      }
  }
}
