/// What a file can be. A file is known by its columns or keys, never by its name: customers rename their exports
/// (formats.md B5).
enum FileKind: CaseIterable, Sendable {
  case company, companyParameters, costTypes, phases, masterCostTypes, jobs, jobPhases, vendors
  case lineItemTypes, standardCodes, projects, costCodes, companies, budgetRows, commitments

  /// What people call it, with Vista's table or Procore's endpoint.
  var title: String {
    switch self {
    case .company: "HQ Company (HQCO)"
    case .companyParameters: "JC Company Parameters (JCCO)"
    case .costTypes: "JC Cost Types (JCCT)"
    case .phases: "JC Phases (JCPM)"
    case .masterCostTypes: "JC Phase Cost Types (JCPC)"
    case .jobs: "JC Jobs (JCJM)"
    case .jobPhases: "JC Job Phases (JCJP)"
    case .vendors: "AP Vendors (APVM)"
    case .lineItemTypes: "cost types (line_item_types)"
    case .standardCodes: "company cost codes (standard_cost_codes)"
    case .projects: "projects (projects)"
    case .costCodes: "project cost codes (cost_codes)"
    case .companies: "companies (vendors)"
    case .budgetRows: "budget lines (budget_detail_rows)"
    case .commitments: "commitments (work_order_contracts, purchase_order_contracts)"
    }
  }

  /// Recognises an export of a Vista table by its columns, in lower case.
  init?(columns: Set<String>) {
    // Tables that are not simulated have a job and a phase too: job cost headers and details, subcontract and order
    // items.
    let foreign: Set<String> = ["sl", "po", "aco", "mth", "jcctype"]
    guard columns.isDisjoint(with: foreign) else { return nil }
    func has(_ wanted: String...) -> Bool { columns.isSuperset(of: wanted) }
    func hasAny(_ wanted: String...) -> Bool { !columns.isDisjoint(with: wanted) }
    if has("phase", "costtype"), !has("job") {
      self = .masterCostTypes
    } else if has("costtype", "abbreviation"), !has("job") {
      self = .costTypes
    } else if has("job", "phase"), !has("costtype") {
      self = .jobPhases
    } else if has("phase"), !has("job") {
      self = .phases
    } else if has("job"), hasAny("description", "jobstatus", "lockphases", "contract"), !hasAny("costtype", "item") {
      self = .jobs
    } else if has("vendor"), hasAny("name", "sortname") {
      self = .vendors
    } else if has("hqco", "phasegroup") {
      self = .company
    } else if has("jcco"), hasAny("validphasechars", "postclosedjobs", "postsoftclosedjobs") {
      self = .companyParameters
    } else {
      return nil
    }
  }

  /// Recognises an answer of Procore's API by the keys of its first row.
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
