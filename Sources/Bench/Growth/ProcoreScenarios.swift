extension Scenario {
  static let project = phases + [once("sync"), once("add-project P Tower"), once("add-costcode P --all")]
  static let company = [once("add-company Solid")]
  static let projects = [each("add-project # Tower")]
  static let budget = project + [each("add-budgetline P # L 1")]
  private static let budgetChanges =
    budget + [once("lock-budget P"), each("add-budgetchange P # L 1 --status draft")]
  static let commitment = project + company + [once("add-commitment P SC Footings --kind subcontract --company Solid")]
  static let commitments =
    project + company + [each("add-commitment P SC-# Footings --kind subcontract --company Solid")]
  static let lines = commitment + [each("add-sovline SC # L 1")]
  private static let approved = commitment + [once("edit-commitment SC --status approved")]
  private static let order = approved + [once("add-cco SC 1 Deeper")]
  private static let orders = approved + [each("add-cco SC @ Deeper")]
  private static let prime = project + [once("add-prime P PC Owner")]
  private static let primeOrder = project + [once("add-pcco P 1 Roof")]
  private static let primeOrders = project + [each("add-pcco P @ Roof")]

  static let ofProcore: [Scenario] = ofCodes + ofBudgets + ofContracts

  private static let ofCodes: [Scenario] = [
    Scenario("add-project", each("add-project # Tower")),
    Scenario("edit-project", after: projects, each("edit-project # --name Other@")),
    Scenario("edit-project, its number", after: projects, each("edit-project # --number N#")),
    Scenario("edit-project with many lines, its number", after: budget, once("edit-project P --number R")),
    Scenario("remove-project", after: projects, each("remove-project #")),
    Scenario(
      "remove-project among commitments of others",
      after: commitments + [each("add-prime P PC-# Owner"), each("add-project # Tower")], each("remove-project #")),
    Scenario(
      "add-costcode", after: phases + [once("sync"), once("add-project P Tower")], each("add-costcode P #")),
    Scenario(
      "add-costcode --all", after: phases + [once("sync")], once("add-project P Tower\nadd-costcode P --all")),
    Scenario("remove-costcode", after: project, each("remove-costcode P #")),
    Scenario(
      "remove-costcode with many lines of another code",
      after: commitment + [
        each("add-budgetline P 0000001 L 1\nundo"), each("add-sovline SC 0000001 L 1"),
        each("add-directcost P 0000001 L 1"), each("add-phase 9#"), once("sync"), each("add-costcode P 9#"),
      ], each("remove-costcode P 9#")),
    Scenario("remove-costcode with many commitments", after: commitments, each("remove-costcode P #")),
    Scenario(
      "remove-costcode with lines of its own", after: budget,
      each("remove-costcode P #\nexpect error costcode-in-use")),
    Scenario(
      "remove-costcode with many lines of its own", after: commitment + [each("add-sovline SC 0000001 L 1")],
      once("try { remove-costcode P 0000001 }\nexpect error costcode-in-use")),
    Scenario("remove-costcode and add-costcode in turn", after: project, each("remove-costcode P #\nadd-costcode P #")),
    Scenario("remove-costcode --unused", after: budget, once("remove-costcode P --unused")),
    Scenario(
      "remove-costcode --unused of many projects", after: commitments + projects + [each("add-costcode # 0000001")],
      each("remove-costcode # --unused")),
    Scenario("assign-costtype", after: project, each("assign-costtype P # S")),
    Scenario(
      "unassign-costtype", after: commitment + [each("add-sovline SC # M 1")], each("unassign-costtype P # L")),
    Scenario(
      "unassign-costtype in use", after: budget, each("unassign-costtype P # L\nexpect error costtype-in-use")),
    Scenario("deactivate-costcode", after: project, each("deactivate-costcode #")),
    Scenario("reactivate-costcode", after: project + [each("deactivate-costcode #")], each("reactivate-costcode #")),
    Scenario("add-standard-code", each("add-standard-code # Own --list standard")),
    Scenario(
      "edit-standard-code", after: [each("add-standard-code # Own --list standard")],
      each("edit-standard-code # --description Other@ --list standard")),
    Scenario(
      "remove-standard-code", after: budget + [each("add-standard-code # Own --list standard")],
      each("remove-standard-code # --list standard")),
    Scenario(
      "remove-standard-code in use", after: budget, each("remove-standard-code #\nexpect error costcode-in-use")),
    Scenario(
      "remove-line-item-type",
      after: budget + [once("set connector app-xchange\nadd-costtype 6 F Freight\nsync\nremove-costtype F\nsync")],
      once("remove-line-item-type F")),
    Scenario("refresh costcodes", after: projects, each("refresh costcodes\nadvance 1m")),
    Scenario("refresh costcodes of a project", after: project, once("refresh costcodes P")),
  ]

  private static let ofBudgets: [Scenario] = [
    Scenario("add-budgetline", after: project, each("add-budgetline P # L 1")),
    Scenario(
      "add-budgetline of one that is there", after: budget,
      each("add-budgetline P # L 1\nexpect error already-exists")),
    Scenario("add-budgetline and undo in turn", after: budget, each("add-budgetline P # M 1\nundo")),
    Scenario(
      "add-budgetline after many were taken off", after: budget + [each("remove-budgetline P ~")],
      each("add-budgetline P # M 1\nundo")),
    Scenario(
      "add-budgetline after many were undone", after: project + [each("add-budgetline P # L 1"), each("undo")],
      each("add-budgetline P # M 1")),
    Scenario("edit-budgetline", after: budget, each("edit-budgetline P @ --amount 2")),
    Scenario("edit-budgetline, another cost type", after: budget, each("edit-budgetline P @ --type M")),
    Scenario("remove-budgetline", after: budget, each("remove-budgetline P @")),
    Scenario("remove-budgetline, the last first", after: budget, each("remove-budgetline P ~")),
    Scenario("lock-budget and unlock-budget", after: budget, each("lock-budget P\nunlock-budget P")),
    Scenario(
      "unlock-budget with changes", after: budget + [once("lock-budget P"), each("add-budgetchange P # L 1")],
      once("unlock-budget P\nexpect error budget-locked")),
    Scenario("add-budgetchange", after: budget + [once("lock-budget P")], each("add-budgetchange P # L 1")),
    Scenario("edit-budgetchange", after: budgetChanges, each("edit-budgetchange P @ --status approved")),
    Scenario("remove-budgetchange", after: budgetChanges, each("remove-budgetchange P @")),
    Scenario("add-budgetchangeline", after: budgetChanges, each("add-budgetchangeline P @ # L 1")),
    Scenario(
      "add-budgetchangeline, all to one change", after: budgetChanges, each("add-budgetchangeline P 1 # L 1")),
    Scenario("edit-budgetchangeline", after: budgetChanges, each("edit-budgetchangeline P @.1 --amount 2")),
    Scenario("remove-budgetchangeline", after: budgetChanges, each("remove-budgetchangeline P @.1")),
    Scenario("edit-budget", after: projects, each("edit-budget # --net-zero yes")),
    Scenario("add-directcost", after: project, each("add-directcost P # L 1")),
    Scenario(
      "edit-directcost", after: project + [each("add-directcost P # L 1")], each("edit-directcost P @ --amount 2")),
    Scenario("remove-directcost", after: project + [each("add-directcost P # L 1")], each("remove-directcost P @")),
    Scenario("add-user", each("add-user u@")),
    Scenario("edit-user", after: [each("add-user u@")], each("edit-user u@ --daily-summary no")),
    Scenario("grant", after: [each("add-user u@")], each("grant u@ erp-standard can-push")),
    Scenario(
      "revoke", after: [each("add-user u@\ngrant u@ erp-standard can-push")], each("revoke u@ can-push")),
  ]

  private static let ofContracts: [Scenario] = [
    Scenario("add-company", each("add-company S#")),
    Scenario("edit-company", after: [each("add-company S#")], each("edit-company S# --state WA")),
    Scenario(
      "add-commitment", after: project + company,
      each("add-commitment P SC-# Footings --kind subcontract --company Solid")),
    Scenario("edit-company, its name", after: [each("add-company S#")], each("edit-company S# --name T#")),
    Scenario(
      "edit-company, its name, with many commitments", after: commitments,
      once("edit-company Solid --name Other\nedit-company Other --name Solid")),
    Scenario(
      "merge-companies",
      after: project + [
        once("add-company Whole"),
        each("add-company S#\nadd-commitment P SC-# Footings --kind subcontract --company S#"),
      ], each("merge-companies Whole S#")),
    Scenario("remove-company", after: [each("add-company S#")], each("remove-company S#")),
    Scenario(
      "remove-company with many commitments", after: commitments,
      each("remove-company Solid\nexpect error company-in-use")),
    Scenario("edit-commitment", after: commitments, each("edit-commitment SC-# --title Other@")),
    Scenario("edit-commitment, its number", after: commitments, each("edit-commitment SC-# --number PO-#")),
    Scenario(
      "edit-commitment with many lines, its number", after: lines, once("edit-commitment SC --number PO")),
    Scenario("edit-cco, its number", after: orders, each("edit-cco SC @ --number N@")),
    Scenario(
      "edit-prime, its number", after: project + [each("add-prime P PC-# Owner")],
      each("edit-prime PC-# --number N#")),
    Scenario("edit-pcco, its number", after: primeOrders, each("edit-pcco P @ --number N@")),
    Scenario(
      "edit-invoice, its number", after: commitment + [each("add-invoice SC @ 1")],
      each("edit-invoice SC @ --number N@")),
    Scenario("remove-commitment", after: commitments, each("remove-commitment SC-#")),
    Scenario("add-sovline", after: commitment, each("add-sovline SC # L 1")),
    Scenario("edit-sovline", after: lines, each("edit-sovline SC @ --amount 2")),
    Scenario("remove-sovline", after: lines, each("remove-sovline SC @")),
    Scenario("add-cco", after: approved, each("add-cco SC @ Deeper")),
    Scenario("edit-cco", after: orders, each("edit-cco SC @ --title Other@")),
    Scenario("remove-cco", after: orders, each("remove-cco SC @")),
    Scenario("add-ccoline", after: order, each("add-ccoline SC 1 # L 1")),
    Scenario("add-ccoline, an order each", after: orders, each("add-ccoline SC @ # L 1")),
    Scenario("edit-ccoline", after: order + [each("add-ccoline SC 1 # L 1")], each("edit-ccoline SC 1.@ --amount 2")),
    Scenario("remove-ccoline", after: order + [each("add-ccoline SC 1 # L 1")], each("remove-ccoline SC 1.@")),
    Scenario("remove-cco with lines", after: orders + [each("add-ccoline SC @ # L 1")], each("remove-cco SC @")),
    Scenario("add-prime", after: project, each("add-prime P PC-# Owner")),
    Scenario("edit-prime", after: project + [each("add-prime P PC-# Owner")], each("edit-prime PC-# --title Other@")),
    Scenario("remove-prime", after: project + [each("add-prime P PC-# Owner")], each("remove-prime PC-#")),
    Scenario("add-primeline", after: prime, each("add-primeline PC Shell 1")),
    Scenario(
      "edit-primeline", after: prime + [each("add-primeline PC Shell 1")], each("edit-primeline PC @ --amount 2")),
    Scenario("remove-primeline", after: prime + [each("add-primeline PC Shell 1")], each("remove-primeline PC @")),
    Scenario("add-pcco", after: project, each("add-pcco P @ Roof")),
    Scenario("edit-pcco", after: primeOrders, each("edit-pcco P @ --title Other@")),
    Scenario("remove-pcco", after: primeOrders, each("remove-pcco P @")),
    Scenario("add-pccoline", after: primeOrder, each("add-pccoline P 1 # L 1")),
    Scenario("add-pccoline, an order each", after: primeOrders, each("add-pccoline P @ # L 1")),
    Scenario(
      "edit-pccoline", after: primeOrder + [each("add-pccoline P 1 # L 1")], each("edit-pccoline P 1.@ --amount 2")),
    Scenario("remove-pccoline", after: primeOrder + [each("add-pccoline P 1 # L 1")], each("remove-pccoline P 1.@")),
    Scenario("add-invoice", after: commitment, each("add-invoice SC @ 1")),
    Scenario("edit-invoice", after: commitment + [each("add-invoice SC @ 1")], each("edit-invoice SC @ --amount 2")),
    Scenario("remove-invoice", after: commitment + [each("add-invoice SC @ 1")], each("remove-invoice SC ~")),
  ]
}
