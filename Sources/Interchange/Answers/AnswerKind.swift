/// A kind of answers of Procore's API that is read. An answer is known by the keys of its first row.
enum AnswerKind: CaseIterable, Sendable {
  case lineItemTypes, standardCodes, projects, costCodes, companies, budgetRows, commitments

  /// What people call it, with Procore's endpoint.
  var title: String {
    switch self {
    case .lineItemTypes: "cost types (line_item_types)"
    case .standardCodes: "company cost codes (standard_cost_codes)"
    case .projects: "projects (projects)"
    case .costCodes: "project cost codes (cost_codes)"
    case .companies: "companies (vendors)"
    case .budgetRows: "budget lines (budget_detail_rows)"
    case .commitments: "commitments (work_order_contracts, purchase_order_contracts)"
    }
  }

  /// The kind of an answer whose first row has these keys.
  init?(keys: Set<String>) {
    func has(_ wanted: String...) -> Bool { keys.isSuperset(of: wanted) }
    func hasAny(_ wanted: String...) -> Bool { !keys.isDisjoint(with: wanted) }
    if has("full_code") {
      self = hasAny("biller", "biller_id", "biller_type") ? .costCodes : .standardCodes
    } else if has("original_budget_amount", "cost_code"), hasAny("category", "category_id") {
      self = .budgetRows
    } else if has("number"), hasAny("vendor", "accounting_method"), !has("contract_id") {
      self = .commitments
    } else if has("name"), hasAny("project_number", "is_erp_integrated", "standard_cost_code_list_id") {
      self = .projects
    } else if has("name"), hasAny("synced_to_erp", "is_active", "abbreviated_name", "trade_name") {
      self = .companies
    } else if has("code", "name"), hasAny("base_type", "origin_id") {
      self = .lineItemTypes
    } else {
      return nil
    }
  }
}
