import Workspace

/// Where a person does something in the real systems: the way through the menus to a form of Vista, a tool of Procore, or a
/// tab of the ERP Integrations tool.
public struct Screen: Sendable {
  /// The way, from the system on: `Vista`, `Job Cost`, `JC Phases`.
  public let path: [String]
  /// Whether a source shows this way, or it is concluded from the names that forms and tools have there.
  public let basis: Basis
  /// The pages.
  public let sources: [Citation]

  /// In one line: `Vista ▸ Job Cost ▸ JC Phases`.
  public var text: String { path.joined(separator: " ▸ ") }

  private init(_ path: [String], _ basis: Basis, _ sources: [Citation]) {
    (self.path, self.basis, self.sources) = (path, basis, sources)
  }

  private static func vista(_ path: String..., as basis: Basis, from sources: Citation...) -> Screen {
    Screen(["Vista"] + path, basis, sources)
  }

  private static func project(_ path: String..., as basis: Basis, from sources: Citation...) -> Screen {
    Screen(["Procore", "Project"] + path, basis, sources)
  }

  private static func company(_ path: String..., as basis: Basis, from sources: Citation...) -> Screen {
    Screen(["Procore", "Company"] + path, basis, sources)
  }

  private static func tool(_ tab: String, as basis: Basis, from sources: Citation...) -> Screen {
    Screen(["Procore", "Company", "ERP Integrations", tab], basis, sources)
  }
}

extension Screen {
  // MARK: Vista

  /// Where JC company parameters are edited.
  public static let companyParameters = vista("Job Cost", "JC Company Parameters", as: .stated, from: .v12)
  /// Where phases and their master cost types are kept.
  public static let phases = vista("Job Cost", "JC Phases", as: .stated, from: .v1, .v2)
  /// Where a phase's own accounts are kept.
  public static let departments = vista("Job Cost", "JC Departments", as: .inferred, from: .q)
  /// Where cost types are kept.
  public static let costTypes = vista("Job Cost", "JC Cost Types", as: .inferred, from: .q)
  /// Where jobs are kept.
  public static let jobs = vista("Job Cost", "JC Jobs", as: .stated, from: .v8)
  /// Where phases of jobs are kept.
  public static let jobPhases = vista("Job Cost", "JC Job Phases", as: .stated, from: .v6)
  /// Where contracts and their items are kept.
  public static let contracts = vista("Job Cost", "JC Contracts", as: .inferred, from: .m24, .m25)
  /// Where costs and estimates are entered.
  public static let costs = vista("Job Cost", "JC Cost Adjustments", as: .inferred, from: .v7)
  /// Where vendors are kept.
  public static let vendors = vista("Accounts Payable", "AP Vendors", as: .inferred, from: .q)
  /// Where subcontracts and their items are kept.
  public static let subcontracts = vista("Subcontract Ledger", "SL Subcontract Entry", as: .inferred, from: .v16)
  /// Where invoices are posted and paid.
  public static let payables = vista("Accounts Payable", "AP Transaction Entry", as: .inferred, from: .m14, .m20)
  /// Where compliance documents are kept.
  public static let compliance = vista("Accounts Payable", "Compliance", as: .inferred, from: .m17, .m18)

  // MARK: Procore

  /// Where a project is edited and sent.
  public static let projectSettings = project("Admin", "General", as: .inferred, from: .p12)
  /// Where cost codes of a project are kept.
  public static let costCodes = project(
    "Admin", "Work Breakdown Structure", "Cost Code", as: .stated, from: .p19, .p20)
  /// Where the company's codes are kept.
  public static let companyCodes = company("Admin", "Work Breakdown Structure", as: .inferred, from: .p22, .p23)
  /// Where the budget is edited, locked and sent.
  public static let budget = project("Budget", as: .stated, from: .p38, .m1)
  /// Where budget changes are kept.
  public static let budgetChanges = project("Budget", "Budget Changes", as: .inferred, from: .m3, .m4)
  /// Where direct costs are kept.
  public static let directCosts = project("Direct Costs", as: .inferred, from: .p56)
  /// Where companies are kept and sent.
  public static let companies = company("Directory", "Companies", as: .inferred, from: .p68, .p124)
  /// Where commitments are edited and sent.
  public static let commitments = project("Commitments", as: .stated, from: .p41)
  /// Where change orders of commitments are kept and sent.
  public static let commitmentOrders = project("Commitments", "Change Orders", as: .inferred, from: .p46, .p96)
  /// Where prime contracts are kept.
  public static let primes = project("Prime Contracts", as: .inferred, from: .p125)
  /// Where change orders of prime contracts are kept and sent.
  public static let primeOrders = project("Prime Contracts", "Change Orders", as: .inferred, from: .p47)
  /// Where invoices are kept and sent.
  public static let invoices = project("Commitments", "Invoices", as: .inferred, from: .p83)
  /// Where users and their privileges are kept.
  public static let users = company("Directory", "Users", as: .inferred, from: .p27)

  // MARK: The ERP Integrations tool

  /// Where jobs are exported, updated, linked and imported.
  public static let jobsTab = tool("Jobs", as: .inferred, from: .p7, .p14)
  /// Where vendors are exported, linked and imported.
  public static let vendorsTab = tool("Vendors", as: .inferred, from: .p51)
  /// Where budgets are exported and updated.
  public static let budgetsTab = tool("Budgets", as: .inferred, from: .p37)
  /// Where commitments are exported.
  public static let commitmentsTab = tool("Commitments", as: .stated, from: .p42)
  /// Where change orders are exported.
  public static let ordersTab = tool("Change Orders", as: .inferred, from: .p46, .p47)
  /// Where invoices are exported.
  public static let invoicesTab = tool("Invoices", as: .inferred, from: .p48)
  /// Where prime contracts are imported.
  public static let primesTab = tool("Prime Contracts", as: .inferred, from: .p49)
}
