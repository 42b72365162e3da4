extension Scenario {
  static let synced = project + [once("send project P"), once("export job P")]
  static let linkedCompanies = [
    each("add-company S#\nadd-vendor @ S#"), once("sync"), each("link vendor S# @"),
  ]
  private static let manyProjects =
    [once("add-phase 01 General --cost-types L,M"), once("sync"), each("add-project # Tower\nadd-costcode # 01")]
  private static let offeredVendors = [each("add-vendor @ S#"), once("sync")]
  private static let sent = manyProjects + [each("send project #")]
  private static let manySynced = sent + [each("export job #")]
  private static let syncedBudget =
    synced + [each("add-budgetline P # L 1"), once("lock-budget P"), once("send budget P"), once("export budget P")]
  private static let manyBudgets = manySynced + [each("add-budgetline # 01 L 1\nlock-budget #")]
  private static let linked = [once("add-company Solid\nadd-vendor 501 Solid\nsync\nlink vendor Solid 501")]
  private static let approved = "--kind subcontract --company Solid --status approved"
  private static let oneCommitment = synced + linked + [once("add-commitment P SC Footings \(approved)")]
  private static let manyCommitments =
    synced + linked + [each("add-commitment P SC-# Footings \(approved)\nadd-sovline SC-# # L 1000000")]
  private static let sentCommitments = manyCommitments + [each("send commitment SC-#")]
  private static let syncedCommitments = sentCommitments + [each("export commitment SC-#")]
  private static let syncedCommitment =
    oneCommitment
    + [once("add-sovline SC 0000001 L 100000000"), once("send commitment SC"), once("export commitment SC")]
  private static let orders = syncedCommitment + [each("add-cco SC @ Deeper --status approved\nadd-ccoline SC @ # L 1")]
  private static let sentOrders = orders + [each("send cco SC @")]
  private static let syncedOrders = sentOrders + [each("export cco SC @")]
  private static let importedPrime = synced + [once("sync"), once("import prime P")]
  private static let primeOrders =
    importedPrime + [each("add-pcco P @ Roof --status approved\nadd-pccoline P @ # L 1")]
  private static let sentPrimeOrders = primeOrders + [each("send pcco P @")]
  private static let syncedPrimeOrders = sentPrimeOrders + [each("export pcco P @")]
  private static let vendorDocuments = [once("add-vendor 501 Vendor"), each("add-vendorcompliance 501 I@ Insurance")]
  private static let invoices = syncedCommitment + [each("add-invoice SC @ 1 --status approved --billed 2026-01-05")]
  private static let sentInvoices = invoices + [each("send invoice SC @")]
  private static let syncedInvoices = sentInvoices + [each("export invoice SC @")]
  private static let vistaJobs = phases + [each("add-job # Garage\nadd-jobphase # #"), once("sync")]
  private static let appXchange = [once("set connector app-xchange")]

  static let ofIntegration: [Scenario] =
    ofProjects + ofCompaniesAndBudgets + ofCommitments + ofChangeOrders + ofInvoices + ofImports + ofTime

  private static let ofProjects: [Scenario] = [
    Scenario("send project", after: manyProjects, each("send project #")),
    Scenario("send project with many codes", after: project, once("send project P")),
    Scenario("retrieve project", after: sent, each("retrieve project #")),
    Scenario("accept job", after: sent, each("accept job #")),
    Scenario("export job", after: sent, each("export job #")),
    Scenario("export job with many codes", after: project + [once("send project P")], once("export job P")),
    Scenario(
      "export job that fails", after: sent + [once("remove-phase 01\nsync")],
      each("export job #\nexpect error missing-phase-relationships")),
    Scenario(
      "update job",
      after: manySynced + [once("add-phase 02 More --cost-types L\nsync"), each("add-costcode # 02\nsend project #")],
      each("update job #")),
    Scenario("reject job", after: sent, each("reject job #")),
    Scenario("unlink job", after: manySynced, each("unlink job #")),
    Scenario(
      "unlink job among commitments",
      after: syncedCommitments + [
        once("add-phase 01 General --cost-types L\nsync"),
        each("add-project # Tower\nadd-costcode # 01\nsend project #\nexport job #"),
      ], each("unlink job #")),
    Scenario("reset job", after: manySynced, each("reset job #")),
    Scenario("reset job with many records", after: syncedCommitments, once("reset job P")),
    Scenario("check job", after: sent, each("check job #")),
    Scenario("check job with many codes", after: project, once("check job P")),
    Scenario(
      "check job with missing phases", after: sent + [once("remove-phase 01\nsync")], each("check job #")),
    Scenario(
      "check job with many missing phases", after: project + [each("remove-phase #"), once("sync")],
      once("check job P")),
    Scenario("tab", after: manySynced, once("tab jobs\ntab costcodes\ntab primes")),
    Scenario("tab of commitments", after: syncedCommitments, once("tab commitments")),
    Scenario("tab of change orders", after: syncedOrders, once("tab ccos")),
    Scenario("tab of prime change orders", after: syncedPrimeOrders, once("tab pccos")),
  ]

  private static let ofCompaniesAndBudgets: [Scenario] = [
    Scenario("send company", after: [each("add-company S#")], each("send company S#")),
    Scenario("retrieve company", after: [each("add-company S#\nsend company S#")], each("retrieve company S#")),
    Scenario("check vendor", after: [each("add-company S#\nsend company S#")], each("check vendor S#")),
    Scenario("accept vendor", after: [each("add-company S#\nsend company S#")], each("accept vendor S# --vendor-id @")),
    Scenario("export vendor", after: [each("add-company S#\nsend company S#")], each("export vendor S# --vendor-id @")),
    Scenario("reject vendor", after: [each("add-company S#\nsend company S#")], each("reject vendor S#")),
    Scenario("unlink vendor", after: linkedCompanies, each("unlink vendor S#")),
    Scenario("archive vendor", after: offeredVendors, each("archive vendor @")),
    Scenario("unarchive vendor", after: offeredVendors + [each("archive vendor @")], each("unarchive vendor @")),
    Scenario("link vendor", after: [each("add-company S#")] + offeredVendors, each("link vendor S# @")),
    Scenario("tab of vendors", after: [each("add-company S#")] + offeredVendors, once("tab vendors")),
    Scenario("send budget", after: manyBudgets, each("send budget #")),
    Scenario("retrieve budget", after: manyBudgets + [each("send budget #")], each("retrieve budget #")),
    Scenario("check budget", after: manyBudgets, each("check budget #")),
    Scenario("accept budget", after: manyBudgets + [each("send budget #")], each("accept budget #")),
    Scenario("export budget", after: manyBudgets + [each("send budget #")], each("export budget #")),
    Scenario(
      "export budget with many lines",
      after: synced + [each("add-budgetline P # L 1"), once("lock-budget P\nsend budget P")], once("export budget P")),
    Scenario(
      "update budget",
      after: manyBudgets + [
        each("send budget #\nexport budget #"), once("sync"), each("add-budgetchange # 01 L 1\nsend budget #"),
      ], each("update budget #")),
    Scenario("reject budget", after: manyBudgets + [each("send budget #")], each("reject budget #")),
    Scenario("archive budget", after: manyBudgets + [each("send budget #")], each("archive budget #")),
    Scenario(
      "unlink budget", after: manyBudgets + [each("send budget #\nexport budget #")],
      each("unlink budget #\nexpect error support-only")),
    Scenario("import budget", after: synced + [each("add-estimate P # L 1")], once("import budget P")),
    Scenario("import budget of many projects", after: manySynced, each("import budget #")),
  ]

  private static let ofCommitments: [Scenario] = [
    Scenario("send commitment", after: manyCommitments, each("send commitment SC-#")),
    Scenario(
      "send commitment without a vendor", after: commitments + [each("add-vendor @ Solid")],
      each("send commitment SC-#\nexpect error vendor-not-linked")),
    Scenario("retrieve commitment", after: sentCommitments, each("retrieve commitment SC-#")),
    Scenario("check commitment", after: manyCommitments, each("check commitment SC-#")),
    Scenario("accept commitment", after: sentCommitments, each("accept commitment SC-#")),
    Scenario("export commitment", after: sentCommitments, each("export commitment SC-#")),
    Scenario(
      "export commitment with many lines",
      after: oneCommitment + [each("add-sovline SC # L 1"), once("send commitment SC")], once("export commitment SC")),
    Scenario("reject commitment", after: sentCommitments, each("reject commitment SC-#")),
    Scenario("archive commitment", after: sentCommitments, each("archive commitment SC-#")),
    Scenario(
      "unlink commitment", after: syncedCommitments + [each("remove-vista-commitment SC-#"), once("sync")],
      each("unlink commitment SC-#")),
    Scenario(
      "unlink commitment before the sync", after: syncedCommitments + [each("remove-vista-commitment SC-#")],
      each("unlink commitment SC-#\nexpect error still-in-vista")),
    Scenario("reset commitment", after: syncedCommitments, each("reset commitment SC-#")),
    Scenario("edit-vista-commitment", after: syncedCommitments, each("edit-vista-commitment SC-# --open yes")),
    Scenario("remove-vista-commitment", after: syncedCommitments, each("remove-vista-commitment SC-#")),
    Scenario("add-compliance", after: syncedCommitments, each("add-compliance SC-# INS Insurance")),
    Scenario("add-vendorcompliance", after: vendorDocuments, each("add-vendorcompliance 501 B@ Bond")),
    Scenario("edit-vendorcompliance", after: vendorDocuments, each("edit-vendorcompliance 501 I@ --verify no")),
    Scenario("remove-vendorcompliance", after: vendorDocuments, each("remove-vendorcompliance 501 I@")),
    Scenario("add-compliance to one commitment", after: syncedCommitment, each("add-compliance SC I@ Insurance")),
    Scenario(
      "edit-compliance", after: syncedCommitment + [each("add-compliance SC I@ Insurance")],
      each("edit-compliance SC I@ --description Other")),
    Scenario(
      "remove-compliance", after: syncedCommitment + [each("add-compliance SC I@ Insurance")],
      each("remove-compliance SC I@")),
    Scenario(
      "reading compliance documents",
      after: syncedCommitment + [each("add-compliance SC I@ Insurance"), once("advance 4h")], once("advance 4h")),
  ]

  private static let ofChangeOrders: [Scenario] = [
    Scenario("send cco", after: orders, each("send cco SC @")),
    Scenario("send cco by its number alone", after: orders, each("send cco @")),
    Scenario("retrieve cco", after: sentOrders, each("retrieve cco SC @")),
    Scenario("check cco", after: orders, each("check cco SC @")),
    Scenario("accept cco", after: sentOrders, each("accept cco SC @")),
    Scenario("export cco", after: sentOrders, each("export cco SC @")),
    Scenario(
      "export cco with many lines",
      after: syncedCommitment + [
        once("add-cco SC 1 Deeper --status approved"), each("add-ccoline SC 1 # L 1"), once("send cco SC 1"),
      ], once("export cco SC 1")),
    Scenario("reject cco", after: sentOrders, each("reject cco SC @")),
    Scenario("archive cco", after: sentOrders, each("archive cco SC @")),
    Scenario(
      "unlink cco", after: syncedOrders + [each("remove-vista-changeorder SC @"), once("sync")], each("unlink cco SC @")
    ),
    Scenario("remove-vista-changeorder", after: syncedOrders, each("remove-vista-changeorder SC @")),
    Scenario("send pcco", after: primeOrders, each("send pcco P @")),
    Scenario(
      "send pcco among many primes", after: primeOrders + [once("undo"), each("add-prime P PC-# Owner")],
      each("send pcco P @\nretrieve pcco P @")),
    Scenario("retrieve pcco", after: sentPrimeOrders, each("retrieve pcco P @")),
    Scenario("check pcco", after: primeOrders, each("check pcco P @")),
    Scenario("accept pcco", after: sentPrimeOrders, each("accept pcco P @")),
    Scenario("export pcco", after: sentPrimeOrders, each("export pcco P @")),
    Scenario("reject pcco", after: sentPrimeOrders, each("reject pcco P @")),
    Scenario("archive pcco", after: sentPrimeOrders, each("archive pcco P @")),
    Scenario(
      "unlink pcco", after: syncedPrimeOrders + [each("remove-contractchange P @"), once("sync")],
      each("unlink pcco P @")),
    Scenario("reset pcco", after: syncedPrimeOrders, each("reset pcco P @")),
    Scenario("remove-contractchange", after: syncedPrimeOrders, each("remove-contractchange P @")),
  ]

  private static let ofInvoices: [Scenario] = [
    Scenario("send invoice", after: invoices, each("send invoice SC @")),
    Scenario("retrieve invoice", after: sentInvoices, each("retrieve invoice SC @")),
    Scenario("check invoice", after: invoices, each("check invoice SC @")),
    Scenario("accept invoice", after: sentInvoices, each("accept invoice SC @")),
    Scenario("export invoice", after: sentInvoices, each("export invoice SC @")),
    Scenario(
      "export invoice over many lines",
      after: oneCommitment + [
        each("add-sovline SC # L 1"), once("send commitment SC\nexport commitment SC"),
        once("add-invoice SC 1 @ --status approved --billed 2026-01-05\nsend invoice SC 1"),
      ], once("export invoice SC 1")),
    Scenario("reject invoice", after: sentInvoices, each("reject invoice SC @")),
    Scenario("archive invoice", after: sentInvoices, each("archive invoice SC @")),
    Scenario(
      "unlink invoice", after: syncedInvoices + [each("remove-ap-invoice SC @"), once("sync")],
      each("unlink invoice SC @")),
    Scenario("reset invoice", after: syncedInvoices, each("reset invoice SC @")),
    Scenario("add-payment", after: syncedInvoices, each("add-payment SC @ 1")),
    Scenario("void-payment", after: syncedInvoices + [each("add-payment SC @ 1")], each("void-payment SC @")),
    Scenario("remove-payment", after: syncedInvoices + [each("add-payment SC @ 1")], each("remove-payment SC @")),
    Scenario("remove-ap-invoice", after: syncedInvoices, each("remove-ap-invoice SC @")),
    Scenario(
      "post-ap-invoice", after: [once("set invoice-form unapproved-invoices")] + syncedInvoices,
      each("post-ap-invoice SC @")),
    Scenario("sync of payments", after: syncedInvoices + [each("add-payment SC @ 1")], once("sync")),
    Scenario("sync of payments in turn", after: syncedInvoices, each("add-payment SC @ 1\nsync")),
  ]

  private static let ofImports: [Scenario] = [
    Scenario("import job", after: vistaJobs, each("import job #")),
    Scenario("archive job", after: vistaJobs, each("archive job #")),
    Scenario("unarchive job", after: vistaJobs + [each("archive job #")], each("unarchive job #")),
    Scenario(
      "link job", after: appXchange + projects + [each("add-job J# Garage"), once("sync")], each("link job # J#")),
    Scenario("import vendor", after: offeredVendors, each("import vendor @")),
    Scenario("import prime", after: manySynced + [once("sync")], each("import prime #")),
    Scenario(
      "import prime with many items", after: appXchange + importedPrime + [each("add-contractitem P 2@ Item 1")],
      once("import prime P")),
    Scenario("refresh prime", after: importedPrime, each("refresh prime P\nadvance 1m")),
    Scenario(
      "unlink prime", after: manySynced + [once("sync"), each("import prime #\nedit-prime # --status draft")],
      each("unlink prime #")),
    Scenario(
      "import prime without the items of change orders", after: syncedPrimeOrders + [once("set pcco-items left-out")],
      once("edit-contractitem P 1 --amount 7\nimport prime P")),
    Scenario("archive prime", after: manySynced + [once("sync")], each("archive prime #")),
    Scenario(
      "unarchive prime", after: manySynced + [once("sync"), each("archive prime #")], each("unarchive prime #")),
    Scenario("refresh jobs", after: vistaJobs, each("refresh jobs\nadvance 1m")),
    Scenario("refresh vendors", after: linkedCompanies, each("refresh vendors\nadvance 1m")),
    Scenario("refresh primes", after: manySynced, each("refresh primes\nadvance 1m")),
  ]

  private static let ofTime: [Scenario] = [
    Scenario("sync", after: phases, once("sync")),
    Scenario("sync of nothing", after: manySynced, each("sync")),
    Scenario("sync of one phase", after: project, each("edit-phase # --description Other@\nsync")),
    Scenario("sync of one job phase", after: manySynced, each("edit-jobphase # 01 --active no\nsync")),
    Scenario("sync of one cost", after: manySynced, each("post-cost # 01 L 1\nsync")),
    Scenario("sync of one more cost of a job", after: synced, each("post-cost P # L 1\nsync")),
    Scenario("sync of one job", after: vistaJobs, each("edit-job # --name Other@\nsync")),
    Scenario("sync of one vendor", after: linkedCompanies, each("edit-vendor @ --name Other@\nsync")),
    Scenario("sync of one contract", after: manySynced, each("edit-contract # --name Other@\nsync")),
    Scenario("sync of many costs", after: synced + [each("post-cost P # L 1")], once("sync")),
    Scenario(
      "sync that makes budget lines",
      after: synced + [once("set auto-budget-lines on"), each("add-phase 9# --cost-types L\nadd-jobphase P 9#")],
      once("sync")),
    Scenario(
      "sync of phases that are gone, codes stripped",
      after: appXchange + phases + [once("sync"), each("remove-phase #")], once("sync")),
    Scenario("advance", after: projects, each("advance 1m")),
    Scenario(
      "advance a day while much waits", after: sent + [once("add-user kim\ngrant kim erp-standard can-push")],
      each("advance 1d")),
    Scenario("advance-to-sync", after: project, each("advance-to-sync")),
    Scenario("clock", after: project, each("clock")),
  ]
}
