import Workspace

extension Rule {
  /// What rules are about: one list of them, as it stands in one file.
  public struct Topic: Sendable {
    /// What it is, in a few words.
    public let title: String
    /// Its rules.
    public var rules: [Rule] { make() }
    /// What its rules examine or tell of: acts, and items by what is done to them. Said here as well, so that an act finds its
    /// rules without making those of all topics; a test compares.
    public let types: [Any.Type]

    private let make: @Sendable () -> [Rule]

    init(_ title: String, of types: [Any.Type], _ rules: @autoclosure @escaping @Sendable () -> [Rule]) {
      self.title = title
      self.types = types
      make = rules
    }
  }

  /// The rules of those topics that are about one of some types, by number.
  static func about(_ types: Any.Type...) -> [Rule] {
    topics.filter { topic in topic.types.contains { type in types.contains { $0 == type } } }.flatMap(\.rules)
      .sorted { $0.number < $1.number }
  }

  /// All topics.
  public static let topics: [Topic] = [
    Topic(
      "when and how data flows",
      of: [
        ComplianceEditing.self, CostCodeAddition.self, (any GovernedItem).self, PassingTime.self,
        ProjectRefreshing.self, Refresh.self, Syncing.self,
      ], synchronisation),
    Topic(
      "the company's lists of codes",
      of: [CodeActivation.self, CostCodeAddition.self, Project.self, StandardCodeEdit.self, Syncing.self], companyList),
    Topic("sending a project", of: [CostTypeAssignment.self, Project.self, TabOpening.self], sendingProjects),
    Topic("what the approver decides", of: [Granting.self, Project.self, Revoking.self], approval),
    Topic(
      "exporting a job, and its phases",
      of: [CostTypeAssignment.self, (any GovernedItem).self, Project.self, TabOpening.self], jobExport),
    Topic(
      "taking codes and cost types away",
      of: [
        CodeActivation.self, CostCodeRemoval.self, CostTypeClearing.self, LineItemTypeRemoval.self,
        StandardCodeRemoval.self,
      ], removingCodes),
    Topic(
      "phases in Vista",
      of: [
        CompanyParameterEditing.self, JobPhaseAddition.self, OverrideEditing.self, PhaseAddition.self, PhaseEdit.self,
        PhaseRemoval.self, Project.self, VistaPosting.self,
      ], vistaEngine),
    Topic(
      "what Vista posts to a job",
      of: [
        CompanyParameterEditing.self, CostPosting.self, Import.self, JobPhaseAddition.self, JobPhaseTypes.self,
        Project.self, VistaPosting.self,
      ], vistaPosting),
    Topic(
      "jobs in Vista",
      of: [
        ContractEditing.self, ContractItemRemoval.self, CostTypeRemoval.self, (any GovernedItem).self, JobAddition.self,
        JobChange.self,
        JobPhaseTypesRemoval.self, JobRemoval.self, Project.self,
      ], vistaJobs),
    Topic("closing contracts", of: [ContractClosing.self, ContractEditing.self], closingContracts),
    Topic("the way of every item to Vista", of: [Commitment.self, (any GovernedItem).self], itemApproval),
    Topic(
      "commitments",
      of: [
        Commitment.self, CommitmentChangeOrder.self, CompanyParameterEditing.self, CostPosting.self,
        (any GovernedItem).self, PrimeChangeOrder.self, VistaCommitmentRemoval.self,
      ], commitments),
    Topic(
      "companies and vendors",
      of: [Commitment.self, CommitmentChangeOrder.self, Company.self, CompanyMerging.self, Invoice.self], vendors),
    Topic(
      "change orders",
      of: [
        Commitment.self, CommitmentChangeOrder.self, Invoice.self, PrimeChangeOrder.self, VistaCommitmentEditing.self,
      ], changeOrders),
    Topic(
      "approvals, and what they lock",
      of: [
        ChangeOrderAddition.self, Commitment.self, CommitmentChangeOrder.self, CommitmentStanding.self,
        PrimeChangeOrder.self, PrimeEditing.self,
      ], approvals),
    Topic(
      "prime contracts", of: [PrimeChangeOrder.self, PrimeEditing.self, PrimeImport.self, PrimeUnlinking.self],
      primeContracts),
    Topic(
      "invoices and payments", of: [Budget.self, ComplianceEditing.self, Invoice.self, VendorPayment.self], invoices),
    Topic(
      "accounts payable and compliance",
      of: [
        APInvoicePosting.self, APInvoiceRemoval.self, CompanyParameterEditing.self, Invoice.self, PaymentVoiding.self,
        VendorPayment.self,
      ], accountsPayable),
    Topic(
      "importing, linking, resetting",
      of: [
        Archiving.self, Granting.self, Import.self, JobLinking.self, Project.self, Syncing.self, Unarchiving.self,
        UserEditing.self,
        VendorLinking.self,
      ], importing),
    Topic(
      "budgets",
      of: [Budget.self, BudgetChanging.self, BudgetImport.self, BudgetLineChange.self, BudgetUnlocking.self], budgets),
    Topic("numbers and names that are typed again", of: [Renumbering.self], renaming),
    Topic("budget changes and forecasts", of: [Budget.self, BudgetChanging.self, BudgetUnlocking.self], budgetChanges),
    Topic("job costs and direct costs", of: [DirectCostEditing.self, Syncing.self], directCosts),
  ]
}
