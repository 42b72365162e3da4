extension Rule {
  /// What rules are about: one list of them, as it stands in one file.
  public struct Topic: Sendable {
    /// What it is, in a few words.
    public let title: String
    /// Its rules.
    public let rules: [Rule]

    init(_ title: String, _ rules: [Rule]) {
      self.title = title
      self.rules = rules
    }
  }

  /// All topics.
  public static let topics: [Topic] = [
    Topic("when and how data flows", synchronisation),
    Topic("the company's lists of codes", companyList),
    Topic("sending a project", sendingProjects),
    Topic("what the approver decides", approval),
    Topic("exporting a job, and its phases", jobExport),
    Topic("taking codes and cost types away", removingCodes),
    Topic("phases in Vista", vistaEngine),
    Topic("what Vista posts to a job", vistaPosting),
    Topic("jobs in Vista", vistaJobs),
    Topic("the way of every item to Vista", itemApproval),
    Topic("commitments", commitments),
    Topic("companies and vendors", vendors),
    Topic("change orders", changeOrders),
    Topic("prime contracts", primeContracts),
    Topic("invoices, payments, compliance", invoices),
    Topic("importing, linking, resetting", importing),
    Topic("budgets", budgets),
    Topic("job costs and direct costs", directCosts),
  ]
}
