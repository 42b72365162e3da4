extension Term {
  /// What is said of the way between the two.
  static let ofTheIntegration: [Term] = [
    Term(
      "ERP", means: "Enterprise resource planning: the accounting system that Procore is connected with, here Vista.",
      from: [.p57]),
    Term(
      "ERP Integrations tool", also: "ERP Integrations", "the tool",
      means:
        "Procore's tool between the two systems: in its tabs approvers export what was sent, and import what Vista offers.",
      from: [.p14]),
    Term(
      "accounting approver", also: "approver",
      means: "Who has ERP Integrations Standard or Admin and the privilege Can Push to Accounting: only they export.",
      from: [.p28]),
    Term(
      "Can Push to Accounting", also: "can push",
      means: "The privilege in the company's Directory that makes an accounting approver of a user of the tool.",
      from: [.p27, .p28]),
    Term(
      "connector", also: "Integration by Ryvit", "Integration by Procore",
      means:
        "The service between the tool and Vista; it was Ryvit's, then Procore's, and is newly built on App Xchange.",
      from: [.p2, .p6]),
    Term(
      "App Xchange",
      means: "Trimble's platform, on which the new connector to Vista runs; it can do more than the older ones.",
      from: [.p6]),
    Term(
      "ribbon", also: "ERP icon", "badge",
      means: "The mark of how far an item is: blue was sent, green is synced, yellow was retrieved or rejected.",
      from: [.p30]),
    Term(
      "synced", also: "integrated", "linked",
      means: "In both systems, and known by Procore to be: it has an origin id, and what Vista has is locked.",
      from: [.d2]),
    Term(
      "origin id",
      means: "The name of a record in Vista, as the connector tells it to Procore; who has one is synced.",
      from: [.d2, .d3]),
    Term(
      "staged", also: "ready to import",
      means: "Offered by Vista and not imported yet: it stands under Ready To Import.", from: [.d5]),
    Term(
      "archived", means: "Put away in the tool: what Vista offers is not listed for import until it is unarchived.",
      from: [.p11, .restoringArchived]),
    Term(
      "sync", also: "background sync", "hourly sync",
      means: "The connector's hourly look at Vista: phases, cost types, jobs, vendors and payments come to Procore.",
      from: [.p2, .r1]),
    Term(
      "refresh", means: "A button that has the connector fetch one of the lists from Vista at once.", from: [.d3, .p26]),
    Term(
      "send to ERP", also: "re-send to ERP",
      means:
        "To hand something over to the accounting approvers; it waits in the tool and is read-only until they decide.",
      from: [.p12, .p13]),
    Term(
      "direct export",
      means:
        "An option: commitments, their change orders and invoices go to Vista without an approver; jobs and budgets never.",
      from: [.p34]),
    Term(
      "ERP request", also: "request",
      means:
        "What Procore asks of the connector; it ends in success or in failure, with the messages that the tool shows.",
      from: [.d2, .d3]),
    Term(
      "phase relationship",
      means: "The tie between a job's phase and the one in JC Phases; where that is gone, exports of the job fail.",
      from: [.p1]),
    Term(
      "method 1",
      means:
        "The documented cure of a missing phase that was deleted by mistake: put it back in Vista, and wait for the sync.",
      from: [.p1]),
    Term(
      "method 2",
      means: "The documented cure of a missing phase that nobody needs: take the cost code off the project.",
      from: [.p1]),
  ]
}
