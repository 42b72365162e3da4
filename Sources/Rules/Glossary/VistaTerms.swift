extension Term {
  /// What Vista's people say.
  static let ofVista: [Term] = [
    Term(
      "phase", also: "phase code",
      means: "Vista's code for a kind of work: JC Phases holds those of the company, and each job has its own.",
      from: [.v1, .v6]),
    Term(
      "JC Phases", also: "phase master", "master phase", "JCPM",
      means: "Vista's list of all phases of a phase group, from which the connector makes Procore's company list.",
      from: [.v1, .r1]),
    Term(
      "phase group",
      means:
        "A list of phases and cost types that several of Vista's companies can share; a phase is unique within it.",
      from: [.v9, .q]),
    Term(
      "phase format", also: "phase mask",
      means:
        "How a phase code is divided into parts; it is chosen once, and to change it the data has to be converted.",
      from: [.v1]),
    Term(
      "valid phase characters", also: "valid part", "partial phase",
      means:
        "A company parameter: a code is a phase for Vista if so many of its first characters are those of one in JC Phases.",
      from: [.v3, .v12]),
    Term(
      "locked phases", also: "phases on this job are locked",
      means: "A switch of a job: costs are posted only to the phases that it has already.", from: [.v3]),
    Term(
      "cost type",
      means: "The kind of a cost, such as labor or material; Vista numbers it, and Procore shows Vista's abbreviation.",
      from: [.p9, .q]),
    Term(
      "job",
      means:
        "What Vista posts costs to; in the ERP Integrations tool a row of the Jobs tab, and in Procore a project.",
      from: [.p3, .p14]),
    Term(
      "job mask", also: "job format",
      means: "The format of a job's number; projects have the same one, and it is chosen when Vista is installed.",
      from: [.v11]),
    Term(
      "job phase", means: "A phase on one job; it can be inactive there, and is billed to an item of the contract.",
      from: [.v6]),
    Term(
      "contract", means: "What Vista bills the owner by; each job belongs to one, and its phases to the items.",
      from: [.v6, .v9]),
    Term(
      "original estimate", also: "JC Original Estimates",
      means: "What a phase and cost type of a job may cost at first; Procore's budget is exported as it.",
      from: [.p3, .v7]),
    Term(
      "committed cost",
      means: "What purchase orders and subcontracts promise to pay; actual costs follow, among others from invoices.",
      from: [.jobCost]),
    Term(
      "pending job", also: "pending",
      means: "A job that was made in Project Management and is not interfaced yet, so Job Cost cannot use it.",
      from: [.v8, .v11]),
    Term(
      "interface", also: "PM Interface",
      means:
        "The step that hands a project of Vista's Project Management over to Job Cost; until then the job is pending.",
      from: [.v11]),
    Term(
      "soft close", also: "soft-closed",
      means: "A contract or job that is done: costs are posted only where the company allows it for soft-closed jobs.",
      from: [.closing, .v8]),
    Term(
      "final close", also: "hard close", "hard-closed", "final-closed",
      means:
        "A contract or job that is closed for good: costs need the company's leave for hard-closed jobs, and go to other accounts.",
      from: [.closing, .v8]),
    Term(
      "month end", also: "closed month", "month close", "open month",
      means: "The closing of a month in the General Ledger, after which Vista posts nothing into it.",
      from: [.monthEnd, .v13]),
    Term(
      "batch", also: "batch month",
      means: "A bundle of Vista's transactions for one month, which is validated and then posted.",
      from: [.batches, .v13]),
    Term(
      "vendor", also: "AP vendor",
      means: "Whom Vista's Accounts Payable pays; in Procore it is a company of the Directory.", from: [.p3, .p51]),
    Term(
      "compliance", also: "compliance document",
      means: "Papers, such as insurance, that a subcontract needs; Procore reads them from Vista every four hours.",
      from: [.p2]),
    Term(
      "lump sum", also: "LS",
      means: "A line for an amount as a whole: its unit is LS, and it has neither quantity nor unit cost.", from: [.q]),
    Term(
      "AP", also: "Accounts Payable",
      means: "Accounts Payable, Vista's module of vendors, their invoices and what is paid on them.", from: [.p3]),
    Term(
      "JC", also: "Job Cost",
      means: "Job Cost, Vista's module of jobs and contracts, and of what they cost and earn.", from: [.jobCost]),
    Term(
      "PM", also: "Project Management",
      means: "Project Management, Vista's module in which projects are set up before they are interfaced to Job Cost.",
      from: [.v11]),
    Term(
      "SL", also: "Subcontract Ledger",
      means: "Subcontract Ledger, Vista's module of subcontracts and their change orders.", from: [.p3, .v16]),
    Term(
      "GL", also: "General Ledger",
      means: "General Ledger, Vista's books, into which all its accounting modules post.", from: [.generalLedger]),
    Term(
      "HQ", also: "Headquarters",
      means: "Headquarters, the part of Vista with what its modules share, such as phase groups, states and units.",
      from: [.q]),
  ]
}
