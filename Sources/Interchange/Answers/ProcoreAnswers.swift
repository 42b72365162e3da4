import Workspace

/// A row of an answer of Procore's API, of which only the fields are read that the world keeps. People's names, mail
/// addresses and telephone numbers are left where they are.
protocol ProcoreRow: Decodable, Sendable {
  /// What no other row of its kind may have too, as a message names it; nil where nothing has to differ.
  var identity: String? { get }
  /// The codes and keys in it, with the way to each: none may be empty or longer than its limit.
  var keys: [RowKey] { get }
}

/// A code or key in a row.
struct RowKey {
  let path: [PathStep]
  let text: String
  /// The most bytes, where there is a limit.
  var limit: Int?
}

/// An id, or another text, that is a number in the first version of the API and a string in the second.
struct FlexibleText: Decodable, Hashable, Sendable {
  let text: String

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int64.self) {
      text = String(number)
    } else {
      text = try value.decode(String.self)
    }
  }
}

/// An object that a row refers to by its id and name.
struct ReferenceAnswer: Decodable, Sendable {
  var id: FlexibleText?
  var name: String?
}

/// A cost type (line_item_types), also as it stands within a cost code or a line.
struct LineItemTypeAnswer: ProcoreRow {
  var id: FlexibleText?
  var code: String
  var name: String?
  var originID: FlexibleText?

  enum CodingKeys: String, CodingKey { case id, code, name, originID = "origin_id" }

  var identity: String? { "cost type \(code)" }
  var keys: [RowKey] { [RowKey(path: [.name("code")], text: code)] }
}

/// A code of a company list (standard_cost_codes).
struct StandardCodeAnswer: ProcoreRow {
  var id: FlexibleText?
  var listID: FlexibleText?
  var fullCode: String
  var name: String?

  enum CodingKeys: String, CodingKey { case id, listID = "standard_cost_code_list_id", fullCode = "full_code", name }

  var identity: String? { "code \(fullCode)\(listID.map { " of list \($0.text)" } ?? "")" }
  var keys: [RowKey] { [RowKey(path: [.name("full_code")], text: fullCode, limit: VistaLimit.phase)] }
}

/// A project (projects).
struct ProjectAnswer: ProcoreRow {
  var id: FlexibleText?
  var number: FlexibleText?
  var name: String
  var address: String?
  var originID: FlexibleText?
  var originCode: FlexibleText?
  var listID: FlexibleText?
  var isERPIntegrated: Bool?

  enum CodingKeys: String, CodingKey {
    case id, number = "project_number", name, address, originID = "origin_id", originCode = "origin_code"
    case listID = "standard_cost_code_list_id", isERPIntegrated = "is_erp_integrated"
  }

  /// What people call it: its number, else its id, else its name.
  var calledNumber: String { number.flatMap { $0.text.isEmpty ? nil : $0.text } ?? id?.text ?? name }
  var identity: String? { "project \(calledNumber)" }
  var keys: [RowKey] {
    [RowKey(path: [.name("name")], text: name)]
      + (originCode.map { [RowKey(path: [.name("origin_code")], text: $0.text, limit: VistaLimit.job)] } ?? [])
  }
}

/// A cost code of a project (cost_codes), also as it stands within a line.
struct CostCodeAnswer: ProcoreRow {
  var id: FlexibleText?
  var fullCode: String
  var name: String?
  var biller: String?
  var billerID: FlexibleText?
  var billerType: String?
  var originID: FlexibleText?
  var standardID: FlexibleText?
  var deletedAt: String?
  var types: [LineItemTypeAnswer]?

  enum CodingKeys: String, CodingKey {
    case id, fullCode = "full_code", name, biller, billerID = "biller_id", billerType = "biller_type"
    case originID = "origin_id", standardID = "standard_cost_code_id", deletedAt = "deleted_at", types =
      "line_item_types"
  }

  /// Deleted codes stay in the answers, and a new code may be like a deleted one.
  var isDeleted: Bool { deletedAt != nil }
  var identity: String? {
    isDeleted ? nil : "code \(fullCode) of \(billerType ?? "Project") \(billerID?.text ?? biller ?? "")"
  }
  var keys: [RowKey] {
    [RowKey(path: [.name("full_code")], text: fullCode, limit: VistaLimit.phase)]
      + (types ?? []).enumerated().map { index, type in
        RowKey(path: [.name("line_item_types"), .index(index), .name("code")], text: type.code)
      }
  }
}

/// A row of a budget view (budget_detail_rows).
struct BudgetRowAnswer: ProcoreRow {
  var projectID: FlexibleText?
  var project: String?
  var billerType: String?
  var costCodeID: FlexibleText?
  var costCode: String
  var categoryID: FlexibleText?
  var category: String?
  var amount: Amount?

  enum CodingKeys: String, CodingKey {
    case projectID = "project_id", project, billerType = "biller_type", costCodeID = "cost_code_id"
    case costCode = "cost_code", categoryID = "category_id", category, amount = "original_budget_amount"
  }

  /// The code alone, of a text such as `03-300 - Footings`.
  var codeInText: String {
    let separator = Array(" - ".utf8)
    let bytes = Array(costCode.utf8)
    let end = bytes.indices.first { $0 > 0 && bytes[$0...].starts(with: separator) } ?? bytes.count
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
  var identity: String? { nil }
  var keys: [RowKey] { [RowKey(path: [.name("cost_code")], text: codeInText, limit: VistaLimit.phase)] }
}

/// A company of the directory (vendors).
struct CompanyAnswer: ProcoreRow {
  var name: String
  var originID: FlexibleText?
  var originCode: FlexibleText?
  var state: String?
  var country: String?

  enum CodingKeys: String, CodingKey {
    case name, originID = "origin_id", originCode = "origin_code", state = "state_code", country = "country_code"
  }

  var identity: String? { "company \(name)" }
  var keys: [RowKey] { [RowKey(path: [.name("name")], text: name)] }
}
