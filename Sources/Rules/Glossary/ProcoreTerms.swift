extension Term {
  /// What Procore's people say.
  static let ofProcore: [Term] = [
    Term(
      "project",
      means: "Procore's name for what Vista calls a job; nothing of it reaches Vista before somebody exports it.",
      from: [.p3, .r1]),
    Term(
      "cost code", means: "A project's code in Procore for a kind of work; in Vista it is a phase of the job.",
      from: [.p55]),
    Term(
      "company list", also: "ERP list", "ERP Standard Cost Codes", "standard code", "standard cost code",
      means:
        "The company's cost codes that come from JC Phases; an integrated project takes its codes from there alone.",
      from: [.p2, .p55]),
    Term(
      "Standard list", also: "Standard Cost Code list",
      means: "Procore's own list of cost codes; a project that was made on it can never be integrated.", from: [.p2]),
    Term(
      "cost type assignment",
      means: "A cost type on a cost code of a project; each code needs at least one before it is exported.", from: [.p9]
    ),
    Term(
      "budget code",
      means: "A cost code with a cost type, by which Procore counts money; it exists once a line uses it.",
      from: [.p22, .d7]),
    Term(
      "budget", means: "What a project may cost, line by line; it is locked before it is sent to Vista.",
      from: [.p36, .p38]),
    Term(
      "budget change",
      means:
        "What moves money between the lines of a locked budget; it takes the place of the older budget modification.",
      from: [.budgetChanges]),
    Term(
      "budget modification",
      means: "The older way to move money within a locked budget; in Vista it is an internal change order.",
      from: [.p3, .budgetChanges]),
    Term(
      "partial line", also: "partial budget line", "?", "unbudgeted line",
      means: "A code that something uses and the budget lacks, marked ?; it takes no budget change before it is added.",
      from: [.partialLine]),
    Term(
      "forecast", also: "Estimated Cost at Completion",
      means: "What a code is expected to cost in the end; Vista takes it as projected cost.", from: [.p3]),
    Term(
      "commitment", means: "A subcontract or purchase order in Procore, for work or goods of a company.",
      from: [.p3, .p41]),
    Term(
      "SOV", also: "schedule of values",
      means: "The schedule of values: the lines of a contract, each with a code, a cost type and an amount.",
      from: [.p41, .procoreGlossary]),
    Term(
      "CCO", also: "commitment change order",
      means: "A commitment change order; it goes to Vista once it is approved and its commitment is there.",
      from: [.p5, .p46]),
    Term(
      "prime contract", means: "The contract with the owner; it is imported from Vista, and its change orders go back.",
      from: [.p49, .p5]),
    Term(
      "PCCO", also: "prime contract change order",
      means: "A prime contract change order; it needs an imported prime contract, and makes contract items in Vista.",
      from: [.p47, .k2]),
    Term(
      "requisition", also: "subcontractor invoice", "invoice",
      means: "What the connector calls a subcontractor's invoice: what is billed for the work of a commitment.",
      from: [.d3, .p48]),
    Term(
      "payment", also: "Payments Issued",
      means: "What Vista paid on an invoice; it arrives hourly at commitments whose invoices are synced.", from: [.p50]),
    Term(
      "direct cost",
      means: "A cost that no commitment promised; Vista's job cost transactions arrive in Procore as direct costs.",
      from: [.p3, .d4]),
    Term(
      "Directory",
      means: "Procore's tool of companies and people, where companies are sent to Vista and privileges given.",
      from: [.p27, .p51]),
  ]
}
