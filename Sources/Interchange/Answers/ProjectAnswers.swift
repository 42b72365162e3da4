import Errors
import Workspace

/// A project (projects).
struct ProjectAnswer: ProcoreRow {
  let id: FlexibleText?
  let number: FlexibleText?
  let name: String
  let address: String?
  let originID: FlexibleText?
  let originCode: FlexibleText?
  let listID: FlexibleText?
  let isERPIntegrated: Bool?

  init(_ row: JSONNode) throws(Refusal) {
    id = try row.readIfThere("id")
    number = try row.readIfThere("project_number")
    name = try row.read("name")
    address = try row.readIfThere("address")
    originID = try row.readIfThere("origin_id")
    originCode = try row.readIfThere("origin_code")
    listID = try row.readIfThere("standard_cost_code_list_id")
    isERPIntegrated = try row.readIfThere("is_erp_integrated")
  }

  /// What people call it: its number, else its id, else its name.
  var calledNumber: String { number.flatMap { $0.text.isEmpty ? nil : $0.text } ?? id?.text ?? name }
  var identity: String? { "project \(calledNumber)" }
  var keys: [RowKey] {
    [RowKey(path: [.name("name")], text: name)]
      + (originCode.map { [RowKey(path: [.name("origin_code")], text: $0.text, limit: Job.schema.limit("job"))] } ?? [])
  }
}

/// A row of a budget view (budget_detail_rows).
struct BudgetRowAnswer: ProcoreRow {
  let projectID: FlexibleText?
  let project: String?
  let billerType: String?
  let costCodeID: FlexibleText?
  let costCode: String
  let categoryID: FlexibleText?
  let category: String?
  let amount: Amount?

  init(_ row: JSONNode) throws(Refusal) {
    projectID = try row.readIfThere("project_id")
    project = try row.readIfThere("project")
    billerType = try row.readIfThere("biller_type")
    costCodeID = try row.readIfThere("cost_code_id")
    costCode = try row.read("cost_code")
    categoryID = try row.readIfThere("category_id")
    category = try row.readIfThere("category")
    amount = try row.readIfThere("original_budget_amount")
  }

  /// The code alone, of a text such as `03-300 - Footings`.
  var codeInText: String {
    let separator = Array(" - ".utf8)
    let bytes = Array(costCode.utf8)
    let end = bytes.indices.first { $0 > 0 && bytes[$0...].starts(with: separator) } ?? bytes.count
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
  var identity: String? { nil }
  var keys: [RowKey] { [RowKey(path: [.name("cost_code")], text: codeInText, limit: Phase.schema.limit("code"))] }
}

/// A company of the directory (vendors).
struct CompanyAnswer: ProcoreRow {
  let name: String
  let originID: FlexibleText?
  let originCode: FlexibleText?
  let state: String?
  let country: String?

  init(_ row: JSONNode) throws(Refusal) {
    name = try row.read("name")
    originID = try row.readIfThere("origin_id")
    originCode = try row.readIfThere("origin_code")
    state = try row.readIfThere("state_code")
    country = try row.readIfThere("country_code")
  }

  var identity: String? { "company \(name)" }
  var keys: [RowKey] { [RowKey(path: [.name("name")], text: name)] }
}
