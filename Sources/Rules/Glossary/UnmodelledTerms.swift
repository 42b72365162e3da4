extension Term {
  /// What people ask for and vsh does not have.
  static let unmodelled: [Term] = [
    Term(
      "retainage", also: "retention",
      means: "The part of a contract's amount that is held back until the work is found complete.",
      from: [.retainage, .p48],
      butNotHere: "the connector releases it by itself, and a whole amount is all that an invoice has here"),
    Term(
      "stored materials", also: "materials presently stored",
      means: "What an invoice bills for material that is not built in yet.", from: [.p48],
      butNotHere: "the connector leaves them out of what it sends"),
    Term(
      "sub job", also: "subjob",
      means: "A part of a project that Procore can count by itself; in Vista it is just another job.",
      from: [.p54, .r1],
      butNotHere: "the connector to Vista neither exports nor imports them: make each a project of its own"),
    Term(
      "WBS", also: "work breakdown structure",
      means: "Procore's structure of the codes of a company, in segments that make up its budget codes.",
      from: [.d7, .p22],
      butNotHere: "of its segments there are the cost code and the cost type, as the connector supports no others"),
    Term(
      "segment", also: "WBS segment", "custom segment", "segment item",
      means: "One part of the work breakdown structure, such as the cost code, with its items.", from: [.d7, .p2],
      butNotHere: "there are the cost code and the cost type; the connector supports no custom segments"),
    Term(
      "Procore Pay", means: "Procore's own way to pay invoices, for companies in the United States.",
      from: [.procorePay],
      butNotHere: "payments come from Vista alone, as they do for everybody else"),
    Term(
      "PCO", also: "potential change order", "change event",
      means: "A change that is still priced or discussed, before it is a change order.", from: [.d7],
      butNotHere: "only change orders go to Vista"),
    Term(
      "timecard", also: "timesheet", "payroll",
      means: "The hours that somebody worked, by job and cost code.", from: [.p3],
      butNotHere: "Vista's costs arrive as they are posted to the job, whatever they come from: post-cost"),
    Term(
      "tax", also: "sales tax", "tax code", "use tax",
      means: "What an authority takes of the price of what is bought.", from: [.p3],
      butNotHere: "amounts are as they are typed, with whatever they hold"),
    Term(
      "unit of measure of a budget", also: "budget unit", "budget quantity",
      means: "In what, and how much of it, a line of the budget is counted.", from: [.p40],
      butNotHere: "a budget goes to Vista as amounts only"),
  ]
}
