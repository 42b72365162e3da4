import Rules

extension Catalogue {
  /// The commands of one file, which are about the same things.
  public struct Section: Sendable {
    /// The heading of the help over them.
    public let title: String
    /// The names of its commands, in the order of the help.
    let names: [String]
    /// Where a person does in the real systems what its commands do; and where an item is sent and taken back, if that is
    /// elsewhere.
    private let screen, sending: Screen?
    private let make: @Sendable () -> [Command]

    init(
      _ title: String, _ names: [String], at screen: Screen? = nil, sentAt sending: Screen? = nil,
      _ commands: @autoclosure @escaping @Sendable () -> [Command]
    ) {
      self.title = title
      self.names = names
      (self.screen, self.sending) = (screen, sending)
      make = commands
    }

    /// Where a person does what one of its commands does.
    fileprivate func screen(of command: Command) -> Screen? {
      ["send", "retrieve"].contains(command.verb) ? sending ?? screen : command.judges == nil ? screen : nil
    }

    /// Its commands, in the same order.
    public var commands: [Command] { make() }
  }

  /// The files of commands, with their headings in the help. They are named here so that a verb finds its file without
  /// the others: to make all commands takes longer than to start and to run one (3 ms).
  static let standardSections: [Section] = [
    Section("Company parameters", ["edit-company-parameters"], at: .companyParameters, CompanyParameterCommands.all),
    Section("Phases", ["add-phase", "edit-phase", "remove-phase", "add-phasegroup"], at: .phases, PhaseCommands.all),
    Section(
      "Accounts of phases", ["add-phaseoverride", "remove-phaseoverride"], at: .departments, PhaseOverrideCommands.all),
    Section("Cost types", ["add-costtype", "remove-costtype"], at: .costTypes, CostTypeCommands.all),
    Section("Jobs", ["add-job", "edit-job", "remove-job"], at: .jobs, JobCommands.all),
    Section(
      "Phases of jobs", ["add-jobphase", "edit-jobphase", "remove-jobphase"], at: .jobPhases, JobPhaseCommands.all),
    Section(
      "Contracts",
      [
        "add-contract", "edit-contract", "close-contract", "add-contractitem", "edit-contractitem",
        "remove-contractitem",
      ], at: .contracts, ContractCommands.all),
    Section("Costs", ["post-cost", "add-estimate"], at: .costs, CostCommands.all),
    Section("Vendors", ["add-vendor", "edit-vendor"], at: .vendors, VendorCommands.all),
    Section(
      "Commitments in Vista",
      [
        "edit-vista-commitment", "remove-vista-commitment", "remove-vista-changeorder", "remove-contractchange",
      ], at: .subcontracts, VistaCommitmentCommands.all),
    Section(
      "Accounts payable",
      ["post-ap-invoice", "remove-ap-invoice", "add-payment", "void-payment", "remove-payment"],
      at: .payables, AccountsPayableCommands.all),
    Section(
      "Compliance documents",
      [
        "add-compliance", "edit-compliance", "remove-compliance", "add-vendorcompliance", "edit-vendorcompliance",
        "remove-vendorcompliance",
      ], at: .compliance, ComplianceCommands.all),
    Section("Projects", ["add-project", "edit-project", "remove-project"], at: .projectSettings, ProjectCommands.all),
    Section(
      "Cost codes of projects",
      [
        "add-costcode", "remove-costcode", "assign-costtype", "unassign-costtype",
      ], at: .costCodes, CostCodeCommands.all),
    Section(
      "The company's lists",
      [
        "deactivate-costcode", "reactivate-costcode", "add-standard-code", "edit-standard-code", "remove-standard-code",
        "remove-line-item-type", "refresh costcodes",
      ], at: .companyCodes, CompanyListCommands.all),
    Section(
      "Budgets",
      [
        "add-budgetline", "edit-budgetline", "remove-budgetline", "lock-budget", "unlock-budget", "edit-budget",
      ], at: .budget, BudgetCommands.all),
    Section(
      "Budget changes",
      [
        "add-budgetchange", "edit-budgetchange", "remove-budgetchange", "add-budgetchangeline",
        "edit-budgetchangeline", "remove-budgetchangeline",
      ], at: .budgetChanges, BudgetChangeCommands.all),
    Section(
      "Direct costs", ["add-directcost", "edit-directcost", "remove-directcost"], at: .directCosts,
      DirectCostCommands.all),
    Section(
      "Companies", ["add-company", "edit-company", "merge-companies", "remove-company"], at: .companies,
      CompanyCommands.all),
    Section(
      "Commitments", ["add-commitment", "edit-commitment", "remove-commitment"], at: .commitments,
      CommitmentCommands.all),
    Section(
      "Schedules of values", ["add-sovline", "edit-sovline", "remove-sovline"], at: .commitments, SOVLineCommands.all),
    Section(
      "Change orders of commitments",
      [
        "add-cco", "edit-cco", "remove-cco", "add-ccoline", "edit-ccoline", "remove-ccoline",
      ], at: .commitmentOrders, ChangeOrderCommands.all),
    Section(
      "Prime contracts",
      [
        "add-prime", "edit-prime", "remove-prime", "add-primeline", "edit-primeline", "remove-primeline",
      ], at: .primes, PrimeCommands.all),
    Section(
      "Change orders of prime contracts",
      [
        "add-pcco", "edit-pcco", "remove-pcco", "add-pccoline", "edit-pccoline", "remove-pccoline",
      ], at: .primeOrders, PrimeChangeOrderCommands.all),
    Section("Invoices", ["add-invoice", "edit-invoice", "remove-invoice"], at: .invoices, InvoiceCommands.all),
    Section("People", ["add-user", "edit-user", "grant", "revoke"], at: .users, UserCommands.all),
    Section(
      "Projects and jobs",
      [
        "send project", "retrieve project", "accept job", "export job", "update job", "reject job", "unlink job",
        "reset job",
      ], at: .jobsTab, sentAt: .projectSettings, ProjectButtons.all),
    Section(
      "Companies and vendors",
      [
        "send company", "retrieve company", "accept vendor", "export vendor", "reject vendor",
        "check vendor", "unlink vendor",
      ], at: .vendorsTab, sentAt: .companies, CompanyButtons.all),
    Section(
      "Budgets",
      [
        "send budget", "retrieve budget", "accept budget", "export budget", "update budget", "reject budget",
        "check budget", "unlink budget", "archive budget", "import budget",
      ], at: .budgetsTab, sentAt: .budget, BudgetButtons.all),
    Section(
      "Commitments",
      [
        "send commitment", "retrieve commitment", "accept commitment", "export commitment",
        "reject commitment", "check commitment", "unlink commitment", "archive commitment", "reset commitment",
      ], at: .commitmentsTab, sentAt: .commitments, CommitmentButtons.all),
    Section(
      "Change orders",
      [
        "send cco", "retrieve cco", "accept cco", "export cco", "reject cco", "check cco", "unlink cco",
        "archive cco", "send pcco", "retrieve pcco", "accept pcco", "export pcco", "reject pcco",
        "check pcco", "unlink pcco", "archive pcco", "reset pcco",
      ], at: .ordersTab, sentAt: .commitmentOrders, ChangeOrderButtons.all),
    Section(
      "Invoices",
      [
        "send invoice", "retrieve invoice", "accept invoice", "export invoice", "reject invoice",
        "check invoice", "unlink invoice", "archive invoice", "reset invoice",
      ], at: .invoicesTab, sentAt: .invoices, InvoiceButtons.all),
    Section(
      "Prime contracts",
      ["import prime", "unlink prime", "archive prime", "unarchive prime", "refresh prime", "refresh primes"],
      at: .primesTab, PrimeImportCommands.all
    ),
    Section(
      "Jobs and vendors of Vista",
      [
        "import job", "import vendor", "archive job", "archive vendor", "unarchive job", "unarchive vendor",
        "refresh jobs", "refresh vendors",
      ], at: .jobsTab, ImportCommands.all),
    Section("Links", ["link job", "link vendor"], at: .jobsTab, LinkCommands.all),
    Section("The clock", ["sync", "advance", "advance-to-sync", "clock"], TimeCommands.all),
    Section("Objects", ["list", "count", "show", "find"], ListingCommands.all),
    Section("The ERP Integrations tool", ["tab"], TabCommands.all),
    Section("Reasons", ["check job", "explain"], CheckCommands.all),
    Section("Causes", ["why"], WhyCommand.all),
    Section("Plans", ["fix"], FixCommand.all),
    Section("Consequences", ["impact"], ImpactCommand.all),
    Section("What happened", ["log", "timeline"], JournalCommands.all),
    Section("Differences", ["diff"], DiffCommand.all),
    Section("Recipes", ["recipe"], RecipeCommand.all),
    Section("Readings", ["readings"], ReadingsCommand.all),
    Section("The workspace", ["status"], StatusCommands.all),
    Section("Steps", ["undo", "redo", "snapshot", "restore", "snapshots", "try"], HistoryCommands.all),
    Section("Blocks and variables", ["for", "let", "as"], BlockCommands.all),
    Section("Expectations", ["expect"], ExpectCommands.all),
    Section("The shell", ["set", "echo", "reset", "quit"], SessionCommands.all),
    Section("What was typed", ["history"], TypedEntries.all),
    Section("Commands and scripts of your own", ["define", "source"], DefinitionCommands.all),
    Section("Files of a customer", ["load"], LoadCommands.all),
    Section("Pages for tickets", ["report"], ReportCommand.all),
    Section("Sessions as scripts", ["save", "record"], RecordCommands.all),
    Section("Help", ["help"], HelpCommands.all),
  ]
}

extension Catalogue {
  /// Where a person does in the real systems what a command does; nil where it is about none of them.
  public static func screen(of command: Command) -> Screen? {
    standardSections.first { $0.names.contains(command.name) }?.screen(of: command)
  }
}
