import Errors
import Workspace

/// A cost type (line_item_types), also as it stands within a cost code or a line.
struct LineItemTypeAnswer: ProcoreRow {
  let id: FlexibleText?
  let code: String
  let name: String?
  let originID: FlexibleText?

  init(_ row: JSONNode) throws(Refusal) {
    id = try row.readIfThere("id")
    code = try row.read("code")
    name = try row.readIfThere("name")
    originID = try row.readIfThere("origin_id")
  }

  var identity: String? { "cost type \(code)" }
  var keys: [RowKey] { [RowKey(path: [.name("code")], text: code)] }
}

/// A code of a company list (standard_cost_codes).
struct StandardCodeAnswer: ProcoreRow {
  let id: FlexibleText?
  let listID: FlexibleText?
  let fullCode: String
  let name: String?

  init(_ row: JSONNode) throws(Refusal) {
    id = try row.readIfThere("id")
    listID = try row.readIfThere("standard_cost_code_list_id")
    fullCode = try row.read("full_code")
    name = try row.readIfThere("name")
  }

  var identity: String? { "code \(fullCode)\(listID.map { " of list \($0.text)" } ?? "")" }
  var keys: [RowKey] { [RowKey(path: [.name("full_code")], text: fullCode, limit: Phase.schema.limit("code"))] }
}

/// A cost code of a project (cost_codes), also as it stands within a line.
struct CostCodeAnswer: ProcoreRow {
  let id: FlexibleText?
  let fullCode: String
  let name: String?
  let biller: String?
  let billerID: FlexibleText?
  let billerType: String?
  let originID: FlexibleText?
  let standardID: FlexibleText?
  let deletedAt: String?
  let types: [LineItemTypeAnswer]?

  init(_ row: JSONNode) throws(Refusal) {
    id = try row.readIfThere("id")
    fullCode = try row.read("full_code")
    name = try row.readIfThere("name")
    biller = try row.readIfThere("biller")
    billerID = try row.readIfThere("biller_id")
    billerType = try row.readIfThere("biller_type")
    originID = try row.readIfThere("origin_id")
    standardID = try row.readIfThere("standard_cost_code_id")
    deletedAt = try row.readIfThere("deleted_at")
    types = try row.readIfThere("line_item_types")
  }

  /// Deleted codes stay in the answers, and a new code may be like a deleted one.
  var isDeleted: Bool { deletedAt != nil }
  var identity: String? {
    isDeleted ? nil : "code \(fullCode) of \(billerType ?? "Project") \(billerID?.text ?? biller ?? "")"
  }
  var keys: [RowKey] {
    [RowKey(path: [.name("full_code")], text: fullCode, limit: Phase.schema.limit("code"))]
      + (types ?? []).enumerated().map { index, type in
        RowKey(path: [.name("line_item_types"), .index(index), .name("code")], text: type.code)
      }
  }
}
