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
  struct VendorAnswer: Decodable, Sendable {
    var company: String?
    var name: String?
  }

  /// A line of its schedule of values.
  struct LineAnswer: Decodable, Sendable {
    var amount: Amount?
    var description: String?
    var position: Int?
    /// A draft's line may still be without one.
    var costCode: CostCodeAnswer?
    /// A draft's line may still be without one.
    var type: LineItemTypeAnswer?
    var holder: Holder?

    struct Holder: Decodable, Sendable {
      var type: String?

      enum CodingKeys: String, CodingKey { case type = "holder_type" }
    }

    enum CodingKeys: String, CodingKey {
      case amount, description, position, costCode = "cost_code", type = "line_item_type", holder
    }
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case number, title, status, originID = "origin_id", project, vendor, lines = "line_items", type
    // Fields that a purchase order alone has.
    case billTo = "bill_to_address", shipTo = "ship_to_address", shipVia = "ship_via", deliveryDate = "delivery_date"
  }

  private static let order = "PurchaseOrderContract"
  private static let keysOfOrders: Set<CodingKeys> = [.billTo, .shipTo, .shipVia, .deliveryDate]
  private static let statusesOfOrders: Set<String> = [
    "processing", "submitted", "partially received", "received", "closed",
  ]

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    number = try row.decode(FlexibleText.self, forKey: .number)
    title = try row.decodeIfPresent(String.self, forKey: .title)
    status = try row.decodeIfPresent(String.self, forKey: .status)
    originID = try row.decodeIfPresent(FlexibleText.self, forKey: .originID)
    project = try row.decodeIfPresent(ReferenceAnswer.self, forKey: .project)
    vendor = try row.decodeIfPresent(VendorAnswer.self, forKey: .vendor)
    lines = try row.decodeIfPresent([LineAnswer].self, forKey: .lines) ?? []
    if let type = try row.decodeIfPresent(String.self, forKey: .type) ?? lines.compactMap(\.holder?.type).first {
      kind = type == Self.order ? .po : .subcontract
    } else {
      let isOrder =
        !Self.keysOfOrders.isDisjoint(with: row.allKeys) || Self.statusesOfOrders.contains(status?.lowercased() ?? "")
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
            path: path + [.name("cost_code"), .name("full_code")], text: costCode.fullCode, limit: VistaLimit.phase)
        }
        let type = line.type.map { RowKey(path: path + [.name("line_item_type"), .name("code")], text: $0.code) }
        return [code, type].compactMap(\.self)
      }
  }
}
