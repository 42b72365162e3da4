extension Catalogue {
  /// The commands of one file, which are about the same things.
  public struct Section: Sendable {
    /// The heading of the help over them.
    public let title: String
    /// The names of its commands, in the order of the help.
    let names: [String]
    private let make: @Sendable () -> [Command]

    init(_ title: String, _ names: [String], _ commands: @autoclosure @escaping @Sendable () -> [Command]) {
      self.title = title
      self.names = names
      make = commands
    }

    /// Its commands, in the same order.
    public var commands: [Command] { make() }
  }

  /// The files of commands, with their headings in the help. They are named here so that a verb finds its file without
  /// the others: to make all commands takes longer than to start and to run one (3 ms).
  static let standardSections: [Section] = [
    Section("Company parameters", ["edit-company-parameters"], CompanyParameterCommands.all),
    Section("Phases", ["add-phase", "edit-phase", "remove-phase", "add-phasegroup"], PhaseCommands.all),
    Section("Accounts of phases", ["add-phaseoverride", "remove-phaseoverride"], PhaseOverrideCommands.all),
    Section("Cost types", ["add-costtype", "remove-costtype"], CostTypeCommands.all),
    Section("Jobs", ["add-job", "edit-job", "remove-job"], JobCommands.all),
    Section("Phases of jobs", ["add-jobphase", "edit-jobphase", "remove-jobphase"], JobPhaseCommands.all),
    Section(
      "Contracts",
      [
        "add-contract", "edit-contract", "close-contract", "add-contractitem", "edit-contractitem",
        "remove-contractitem",
      ], ContractCommands.all),
    Section("Costs", ["post-cost", "add-estimate"], CostCommands.all),
    Section("Vendors", ["add-vendor", "edit-vendor"], VendorCommands.all),
    Section(
      "Commitments in Vista",
      [
        "edit-vista-commitment", "remove-vista-commitment", "remove-vista-changeorder", "remove-contractchange",
      ], VistaCommitmentCommands.all),
    Section(
      "Accounts payable",
      ["post-ap-invoice", "remove-ap-invoice", "add-payment", "void-payment", "remove-payment"],
      AccountsPayableCommands.all),
    Section(
      "Compliance documents",
      [
        "add-compliance", "edit-compliance", "remove-compliance", "add-vendorcompliance", "edit-vendorcompliance",
        "remove-vendorcompliance",
      ], ComplianceCommands.all),
    Section("Projects", ["add-project", "edit-project", "remove-project"], ProjectCommands.all),
    Section(
      "Cost codes of projects",
      [
        "add-costcode", "remove-costcode", "assign-costtype", "unassign-costtype",
      ], CostCodeCommands.all),
    Section(
      "The company's lists",
      [
        "deactivate-costcode", "reactivate-costcode", "add-standard-code", "edit-standard-code", "remove-standard-code",
        "remove-line-item-type", "refresh costcodes",
      ], CompanyListCommands.all),
    Section(
      "Budgets",
      [
        "add-budgetline", "edit-budgetline", "remove-budgetline", "lock-budget", "unlock-budget", "edit-budget",
      ], BudgetCommands.all),
    Section(
      "Budget changes",
      [
        "add-budgetchange", "edit-budgetchange", "remove-budgetchange", "add-budgetchangeline",
        "edit-budgetchangeline", "remove-budgetchangeline",
      ], BudgetChangeCommands.all),
    Section("Direct costs", ["add-directcost", "edit-directcost", "remove-directcost"], DirectCostCommands.all),
    Section("Companies", ["add-company", "edit-company", "merge-companies", "remove-company"], CompanyCommands.all),
    Section("Commitments", ["add-commitment", "edit-commitment", "remove-commitment"], CommitmentCommands.all),
    Section("Schedules of values", ["add-sovline", "edit-sovline", "remove-sovline"], SOVLineCommands.all),
    Section(
      "Change orders of commitments",
      [
        "add-cco", "edit-cco", "remove-cco", "add-ccoline", "edit-ccoline", "remove-ccoline",
      ], ChangeOrderCommands.all),
    Section(
      "Prime contracts",
      [
        "add-prime", "edit-prime", "remove-prime", "add-primeline", "edit-primeline", "remove-primeline",
      ], PrimeCommands.all),
    Section(
      "Change orders of prime contracts",
      [
        "add-pcco", "edit-pcco", "remove-pcco", "add-pccoline", "edit-pccoline", "remove-pccoline",
      ], PrimeChangeOrderCommands.all),
    Section("Invoices", ["add-invoice", "edit-invoice", "remove-invoice"], InvoiceCommands.all),
    Section("People", ["add-user", "edit-user", "grant", "revoke"], UserCommands.all),
    Section(
      "Projects and jobs",
      [
        "send project", "retrieve project", "accept job", "export job", "update job", "reject job", "unlink job",
        "reset job",
      ], ProjectButtons.all),
    Section(
      "Companies and vendors",
      [
        "send company", "retrieve company", "accept vendor", "export vendor", "reject vendor",
        "check vendor", "unlink vendor",
      ], CompanyButtons.all),
    Section(
      "Budgets",
      [
        "send budget", "retrieve budget", "accept budget", "export budget", "update budget", "reject budget",
        "check budget", "unlink budget", "archive budget", "import budget",
      ], BudgetButtons.all),
    Section(
      "Commitments",
      [
        "send commitment", "retrieve commitment", "accept commitment", "export commitment",
        "reject commitment", "check commitment", "unlink commitment", "archive commitment", "reset commitment",
      ], CommitmentButtons.all),
    Section(
      "Change orders",
      [
        "send cco", "retrieve cco", "accept cco", "export cco", "reject cco", "check cco", "unlink cco",
        "archive cco", "send pcco", "retrieve pcco", "accept pcco", "export pcco", "reject pcco",
        "check pcco", "unlink pcco", "archive pcco", "reset pcco",
      ], ChangeOrderButtons.all),
    Section(
      "Invoices",
      [
        "send invoice", "retrieve invoice", "accept invoice", "export invoice", "reject invoice",
        "check invoice", "unlink invoice", "archive invoice", "reset invoice",
      ], InvoiceButtons.all),
    Section(
      "Prime contracts",
      ["import prime", "unlink prime", "archive prime", "unarchive prime", "refresh prime", "refresh primes"],
      PrimeImportCommands.all
    ),
    Section(
      "Jobs and vendors of Vista",
      [
        "import job", "import vendor", "archive job", "archive vendor", "unarchive job", "unarchive vendor",
        "refresh jobs", "refresh vendors",
      ], ImportCommands.all),
    Section("Links", ["link job", "link vendor"], LinkCommands.all),
    Section("The clock", ["sync", "advance", "advance-to-sync", "clock"], TimeCommands.all),
    Section("Objects", ["list", "count", "show", "find"], ListingCommands.all),
    Section("The ERP Integrations tool", ["tab"], TabCommands.all),
    Section("Reasons", ["check job", "explain"], CheckCommands.all),
    Section("Causes", ["why"], WhyCommand.all),
    Section("Plans", ["fix"], FixCommand.all),
    Section("Consequences", ["impact"], ImpactCommand.all),
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
    Section("Sessions as scripts", ["save", "record"], RecordCommands.all),
    Section("Help", ["help"], HelpCommands.all),
  ]
}
