import Commands
import Rules
import Support
import Testing
import Workspace

/// What `list` shows and no command can bring back, each with the reason. Everything else that a noun has is compared, so
/// that what is new has to be made by commands, or stand here.
private enum Outside {
  /// Nouns of which nothing is compared.
  static let nouns = [
    "request": "a log: what was asked of the integration service and when, failures and all",
    "email": "a log: what the tool wrote to people and when",
    "failed-deletion": "a log: what could not be deleted and when",
    "ap-invoiceline": "how an invoice fell on items hangs on the order of all exports and change orders",
  ]
  /// Fields that are not compared, by noun.
  static let fields: [String: [String: String]] = [
    "job": ["error": answer], "company": ["error": answer], "budget": ["error": answer, "awaits-estimates": waits],
    "company-parameters": ["phase-group": "the phase group of a fresh workspace; only load brings another one"],
    "phasecost": ["projected-cost": "what the forecast was when the budget was exported", "paid": onLines],
    "jobcost": ["paid": onLines],
    "vista-commitment": ["closed": "a final close of its contract says so, and releases what is committed"],
    "commitment": ["error": answer], "cco": ["error": answer], "pcco": ["error": answer], "invoice": ["error": answer],
  ]
  private static let answer = "what an export was answered when it was tried, under whatever ID was typed"
  private static let onLines = "what was paid falls on the lines of invoices, which are not compared"
  private static let waits = "holds from an export to the next sync, and is compared after a sync"
}

@Suite("A workspace from what it lists") struct RebuildingTests {
  static let seeds = Array(1...44)
  private static let end = "2026-03-01T00:00"

  @Test("What list shows, written as commands and run again, gives the same workspace", arguments: seeds)
  func isRebuilt(_ seed: Int) {
    let world = Self.session(UInt64(seed))
    let rebuilding = Rebuilding(world, until: Self.end)
    #expect(rebuilding.failures.isEmpty, "\(rebuilding.failures.prefix(3).joined())")
    let (wanted, found) = (Self.listed(world), Self.listed(rebuilding.bench.world))
    #expect(wanted == found, "\(found.difference(from: wanted).map { "\($0)\n" }.joined())")
  }

  @Test("The sessions reach every noun, and more than one value of every field that is compared")
  func everythingIsReached() {
    var values: [String: Set<String>] = [:]
    for seed in Self.seeds {
      let world = Self.session(UInt64(seed))
      for noun in Self.compared {
        for object in ListedObject.all(noun.name, in: world) {
          values[noun.name, default: []].insert(object.words.joined(separator: " "))
          for field in Self.fields(of: noun) { values["\(noun.name) \(field)", default: []].insert(object[field]) }
        }
      }
    }
    for noun in Self.compared {
      #expect(values[noun.name]?.isEmpty == false, "no session has a \(noun.name)")
      for field in Self.fields(of: noun) {
        #expect(values["\(noun.name) \(field)", default: []].count > 1, "\(field) of \(noun.plural) is always the same")
      }
    }
  }

  @Test("What is left out of the comparison is there")
  func outsideIsThere() {
    for noun in Outside.nouns.keys { #expect(Noun.named(noun) != nil, "\(noun)") }
    for (noun, fields) in Outside.fields {
      for field in fields.keys { #expect(Noun.named(noun)?.field(field) != nil, "\(noun) \(field)") }
    }
  }

  private static let compared = Noun.all.filter { Outside.nouns[$0.name] == nil }

  private static func fields(of noun: Noun) -> [String] {
    noun.fields.map(\.name).filter { Outside.fields[noun.name]?[$0] == nil }
  }

  /// What is listed, in whatever order it was made.
  private static func listed(_ world: Workspace) -> [String] {
    compared.flatMap { noun in
      ListedObject.all(noun.name, in: world).map { object in
        ([noun.name] + object.words + fields(of: noun).map { "\($0)=\(object[$0])" }).joined(separator: " | ")
      }
    }.sorted()
  }

  /// What becomes of a fresh workspace in a session that goes the way of the integration: at each stage commands at random,
  /// as people give them then.
  static func session(_ seed: UInt64) -> Workspace {
    let bench = Bench()
    for (number, stage) in stages.enumerated() {
      var writer = RandomCommands(seed: seed &* 100 &+ UInt64(number), opening: stage.opening, forms: stage.forms)
      for _ in 0..<stage.length { _ = bench.run(writer.next()) }
    }
    _ = bench.run("sync; clock \(end)")
    return bench.world
  }

  private static let stages: [(length: Int, opening: [String], forms: [String])] = [
    (150, opening, lists + vistasJobs + projects + budgets + documents), (70, jobsFirst, jobButtons),
    (80, commitmentsFirst, itemButtons), (70, invoicesFirst, afterwards), (30, ["sync"], endings),
  ]

  private static let jobsFirst = [
    "sync", "send project 1", "export job 1", "[send project 2]", "[export job 2]",
    "[edit-vendor 501 --active yes --type regular]", "[sync]", "[link vendor Solid 501]", "[import job J-1]",
  ]
  private static let commitmentsFirst = [
    "sync", "edit-commitment SC-1 --status approved --company Solid", "send commitment SC-1",
    "export commitment SC-1[ --erp-id V-1]", "edit-commitment PO-3 --status approved", "[send commitment PO-3]",
    "[send commitment SC-2]", "[export commitment SC-2]",
    "export commitment PO-3", "[import prime 1]", "[edit-cco SC-1 1 --status approved]", "[send cco SC-1 1]",
    "[export cco SC-1 1]", "[edit-pcco 1 1 --status approved]", "[send pcco 1 1]",
    "[export pcco 1 1]", "[send cco SC-1 2]", "[export cco SC-1 2 --erp-id X-2]",
    "[send cco SC-1 3; reject cco SC-1 3 --comment <No|Later>]", "[send pcco 1 2]",
    "[export pcco 1 2]",
    "send commitment PO-3", "[export commitment PO-3]",
  ]
  private static let invoicesFirst = [
    "sync", "add-costtype 8 H", "[edit-jobphase 1 01-100 --cost-types L,M,S,E,O,H]", "post-cost 1 01-100 H 3", "sync",
    "post-cost 1 01-100 H 4", "[edit-invoice SC-1 1 --status approved --billed 2026-01-20]", "[send invoice SC-1 1]",
    "[set invoice-form unapproved-invoices]", "export invoice SC-1 1", "[post-ap-invoice <SC-1|V-1> 1]",
    "[send invoice SC-1 3; reject invoice SC-1 3 --comment <No|Later>]", "send invoice SC-1 2",
    "export invoice SC-1 2[ --date 2026-02-03]", "add-payment SC-1 1 1", "add-payment V-1 1 1",
    "add-payment SC-1 2 <1|2>[ --date 2026-01-30]", "add-payment V-1 2 <1|2>", "[void-payment <SC-1|V-1> 1]",
    "[lock-budget 1]",
    "[add-budgetchange 1 01-100 L 3 --status <draft|void> --title Later]", "[add-budgetchange 1 01-100 L 2]",
    "[add-budgetchange 1 02-200 M 4]", "[send budget 1]",
    "[export budget 1]",
  ]

  private static let opening = [
    "add-phase 01-100 Phase", "add-phase 02-200 Phase", "[add-phase 03-300 Phase]", "sync", "add-contract C-1 Contract",
    "add-contractitem C-1 2 Item 100", #"add-project 1 One[ --address "1 Quay"]"#, "add-project 2 Two",
    "add-project 3 Three --list standard", "add-company Solid --state WA --country US", "add-company Third",
    "add-costcode 1 --all",
    "add-costcode 2 01-100", "add-vendor 501 Vendor", "[add-job J-1 Job --contract C-1]", "[add-jobphase J-1 01-100]",
    "add-commitment 1 SC-1 Title --kind subcontract --company Solid", "add-sovline SC-1 01-100 L 40",
    "edit-commitment SC-1 --status approved", "add-cco SC-1 1 Change", "add-ccoline SC-1 1 01-100 L 5",
    "add-commitment 1 PO-3 Other --kind po --company Solid",
    "add-commitment 2 SC-2 Title --kind subcontract --company <Solid|Third>",
    "add-sovline SC-2 01-100 S 30", "edit-commitment SC-2 --status approved", "[advance 1d]",
    "add-sovline PO-3 02-200 M 20[ Text] --unit CY --quantity 3", "edit-commitment PO-3 --status approved",
    #"add-cco SC-1 2 "Change 2" --description Deeper"#,
    "add-ccoline SC-1 2 02-200 M 6 Text", #"add-cco SC-1 3 "Change 3""#,
    "add-ccoline SC-1 3 01-100 L 2", "edit-cco SC-1 3 --status approved", "[edit-cco SC-1 2 --status approved]",
    "[edit-cco SC-1 1 --status approved]",
    "add-invoice SC-1 1 3 --status approved", "add-invoice SC-1 2 2 --status approved",
    "add-invoice SC-1 3 1 --status approved",
    #"add-pcco 1 2 "Roof 2""#, "add-pccoline 1 2 02-200 M 3 Tiles", "edit-pcco 1 2 --status approved",
    #"add-pcco 1 1 "Roof 1""#, "add-pccoline 1 1 01-100 L 7", "[edit-pcco 1 1 --status approved]",
    "add-budgetline 1 01-100 L 10",
    "[add-budgetline 1 02-200 M 10]", "add-budgetline 2 01-100 L 20", "add-prime 2 PC-9 Prime",
    "add-primeline PC-9 Shell 5[ --code 01-100]", "[lock-budget 1]",
  ]

  private static let lists = [
    "add-phase CODE <Phase|Other>[ --cost-types TYPE,TYPE]", "edit-phase CODE --cost-types TYPE,TYPE",
    "edit-phase CODE --description <Phase|Other>", "remove-phase <02-200|03-300|x>", "sync", "sync", "advance-to-sync",
    "advance 1d",
    "add-phasegroup <2|3> Group", "add-phase CODE Foreign --group 2", "add-costtype 1 X Own --group 2",
    "add-costtype 6 F Freight", "add-costtype 7 G", "remove-costtype <F|G>",
    "add-standard-code <S-1|S-2> <Own|Ours> --list standard",
    "edit-standard-code S-1 --description Mine --list standard",
    "deactivate-costcode CODE", "reactivate-costcode CODE", "deactivate-costcode S-1 --list standard",
    "add-user <pat|kim>", "edit-user <pat|kim> --daily-summary <yes|no>", "grant <pat|kim> PRIVILEGE PRIVILEGE",
    "revoke <pat|kim> PRIVILEGE",
  ]

  private static let vistasJobs = [
    #"add-job <J-1|J-2|J-3> "Job LINE"[ --contract C-1][ --lock-phases][ --auto-add-item no][ --address LINE]"#,
    "edit-job <J-1|J-2> --address LINE", "add-contractitem C-1 <1|3> Item LINE00",
    "add-contract C-2 Contract --department 20", "add-jobphase <J-1|J-2> CODE[ --cost-types TYPE,TYPE]",
    "edit-jobphase <J-1|J-2> CODE --description Mine", "remove-jobphase <J-1|J-2> CODE",
    #"add-vendor 50LINE "Vendor LINE"[ --inactive][ --type supplier][ --state WA][ --country US]"#,
  ]

  private static let projects = [
    #"edit-project PROJECT --address "LINE Main Street""#, "add-costcode <1|2> CODE[ --cost-types TYPE,TYPE]",
    "add-costcode <1|2> --all", "add-costcode 3 <S-1|S-2>", "remove-costcode <1|2> CODE",
    "assign-costtype <1|2> CODE TYPE", "unassign-costtype <1|2> CODE TYPE", "add-company <Other|Third>[ --state OR]",
    "edit-company Solid --state <OR|WA>",
  ]

  private static let budgets = [
    "add-budgetline <1|2> CODE TYPE LINE00", "edit-budgetline <1|2> LINE --code CODE --amount 5",
    "remove-budgetline <1|2> LINE", "lock-budget <1|2>", "unlock-budget <1|2>",
    "add-budgetchange <1|2> CODE TYPE LINE[ --status <draft|under-review|void>][ --title Deeper]",
    "edit-budgetchange <1|2> LINE --status <draft|approved>", "remove-budgetchange <1|2> LINE",
    "add-budgetchangeline <1|2> LINE CODE TYPE LINE", "remove-budgetchangeline <1|2> LINE.LINE",
    "edit-budgetline <1|2> LINE --forecast LINE", "edit-budget <1|2> --<net-zero|export-forecast> <yes|no>",
    "add-directcost <1|2> CODE TYPE LINE[ Ties]", "edit-directcost <1|2> LINE --amount 7",
    "remove-directcost <1|2> LINE",
  ]

  private static let documents = [
    "add-commitment <1|2> <SC-1|SC-2|PO-3> <Title|Other> --kind <subcontract|po> --company <Solid|Other>[ --status approved]",
    "edit-commitment <SC-1|SC-2> --status <approved|complete|draft|void>[ --company Other]",
    "add-sovline <SC-1|SC-2|PO-3> CODE TYPE LINE0[ Text][ --unit CY --quantity 3]", "remove-sovline SC-1 LINE",
    "edit-sovline SC-1 LINE --code CODE",
    #"add-cco <SC-1|SC-2> LINE "Change LINE"[ --status approved][ --description Deeper]"#,
    "edit-cco SC-1 LINE --status <approved|pending|draft>", "remove-cco SC-1 LINE",
    "add-ccoline <SC-1|SC-2> LINE CODE TYPE LINE[ Text]", "remove-ccoline SC-1 LINE.LINE",
    #"add-pcco <1|2> LINE "Roof LINE"[ --status approved][ --created none]"#, "remove-pcco <1|2> LINE",
    "edit-pcco 1 LINE --created 2026-01-02", "add-pccoline <1|2> LINE CODE TYPE LINE[ Tiles]",
    "remove-pccoline 1 LINE.LINE", "add-prime PROJECT PC-LINE Prime[ --status approved]",
    "add-primeline PC-LINE Shell LINE[ --code CODE][ --type L]", "add-primeline PC-1 Frame LINE --code 01-100",
    "remove-primeline PC-1 LINE", "remove-prime PC-2",
    "add-invoice <SC-1|SC-2|PO-3> LINE LINE[ --status approved][ --billed <none|2026-01-20>]",
    "edit-invoice SC-1 LINE --stored-materials 2 --description Work", "remove-invoice SC-1 LINE",
  ]

  private static let jobButtons = [
    "send project <1|2>", "send project <1|2>", "export job <1|2>[ --job-id X-LINE]", "export job <1|2>",
    "export job <1|2> --job-id 12345678901", "retrieve project <1|2>", "reject job <1|2> --comment <No|Later>",
    "archive job <1|2|J-1|J-2>", "import job <J-1|J-2>", "sync", "add-costcode <1|2|J-1> CODE",
    "assign-costtype <1|2|J-1> CODE TYPE", "send company <Solid|Other|Third>", "send company Solid",
    "export vendor Solid --vendor-id 60LINE", "export vendor <Solid|Other> --vendor-id x",
    "reject vendor <Solid|Other> --comment <No|Later>", "retrieve company <Solid|Other>",
    "archive vendor <Other|Third|502|503>",
    "import vendor 50LINE", "link vendor <Solid|Other|Third> 50LINE",
    #"add-pcco J-1 LINE "Beam LINE" --status approved"#,
    "add-pccoline J-1 LINE CODE TYPE LINE",
  ]

  private static let itemButtons = [
    "send commitment <SC-1|SC-2|PO-3>", "send commitment SC-1", "export commitment SC-1",
    "export commitment <SC-1|SC-2|PO-3>[ --erp-id V-LINE][ --date 2026-01-15]", "export commitment PO-3",
    "send commitment PO-3", "export commitment SC-2 --date none",
    "send commitment SC-2; reject commitment SC-2 --comment <No|Later>", "reject commitment SC-2 --comment <No|Later>",
    "retrieve commitment <SC-2|PO-3>", "archive commitment <SC-2|PO-3>", "send cco <SC-1|SC-2> LINE",
    "send cco SC-1 LINE",
    "export cco SC-1 LINE[ --erp-id X-LINE]", "export cco <SC-1|SC-2> LINE",
    "send cco SC-1 LINE; reject cco SC-1 LINE --comment Later",
    "send cco SC-1 LINE; reject cco SC-1 LINE --comment <No|Later>",
    "retrieve cco SC-1 LINE", "archive cco SC-1 LINE", "edit-vista-commitment <SC-1|PO-3> --open <yes|no>",
    "refresh primes", "sync", "import prime <1|2|C-1|X-1>", "import prime 1", "archive prime <1|2|C-1|X-2>",
    "add-contractitem <1|2|C-1> 4LINE Late LINE", "send pcco <1|2|J-1> LINE", "send pcco 1 LINE",
    "export pcco 1 LINE[ --erp-id X-LINE]", "export pcco <1|2|J-1> LINE --date 2026-01-25",
    "send pcco 1 LINE; reject pcco 1 LINE --comment Later", "send pcco 1 LINE; reject pcco 1 LINE --comment <No|Later>",
    "retrieve pcco 1 LINE", "archive pcco 1 LINE", "advance 1d",
  ]

  private static let afterwards = [
    "set invoice-form <transaction-entry|unapproved-invoices>", "send invoice <SC-1|SC-2|PO-3> LINE",
    "send invoice SC-1 LINE", "export invoice SC-1 LINE[ --erp-id X-LINE]", "export invoice <SC-1|SC-2|PO-3> LINE",
    "send invoice SC-1 LINE; reject invoice SC-1 LINE --comment <No|Later>", "retrieve invoice SC-1 LINE",
    "archive invoice SC-1 LINE", "post-ap-invoice <SC-1|V-1> LINE", "void-payment <SC-1|V-1> <1|2>",
    "add-payment <SC-1|V-1> <1|2|2> LINE[ --date 2026-01-30]", "post-cost <1|2|J-1|J-2|X-1> CODE TYPE LINE[ Ties]",
    "post-cost 1 CODE TYPE LINE --date 2026-01-20", "add-estimate <1|2|J-1> CODE TYPE LINE0", "send budget <1|2>",
    "export budget <1|2>", "export budget 1", "send budget 1", "import budget <1|2|J-1>", "lock-budget <1|2>",
    "unlock-budget <1|2>", "add-budgetline <1|2> 01-100 <L|M|S> LINE00", "add-budgetchange <1|2> CODE TYPE LINE",
    "reject budget <1|2> --comment <No|Later>", "lock-budget 2; send budget 2; reject budget 2 --comment <No|Later>",
    "retrieve budget <1|2>",
    "archive budget <1|2>", "sync",
  ]

  private static let endings = [
    "edit-project <1|2> --cost-syncing <yes|no>",
    "add-compliance <SC-1|SC-2|V-1> INSLINE <Insurance|Bond>[ --expires 2026-12-31][ --by yes-no --complied yes]",
    "add-compliance <SC-1|V-1> INSLINE Bond --verify no", "add-vendorcompliance 50LINE INSLINE <Insurance|Bond>",
    "add-vendorcompliance 501 INSLINE Bond[ --expires 2026-12-31][ --by yes-no --complied yes][ --verify no]",
    "edit-compliance <SC-1|V-1> INSLINE --description Licence", "add-phaseoverride LINE CODE",
    "edit-contract <1|C-1> --name Renamed[ --department 30][ --status soft-closed]",
    "edit-job <1|J-1|J-2> --status <open|soft-closed|hard-closed>", "edit-job <1|J-1> --name Renamed --address LINE",
    "edit-job <1|J-1> --lock-phases <yes|no>", "edit-jobphase <1|J-1|J-2> CODE --active <yes|no>",
    "edit-jobphase <1|J-1|J-2> CODE --inactive-types <L|M,S|none>", "edit-jobphase <1|J-1> CODE --description Mine",
    "edit-vendor 50LINE --active <yes|no>[ --name Renamed]",
    "edit-vendor 50LINE --type supplier --state OR --country CA",
    "edit-vista-commitment SC-1 --open yes", "deactivate-costcode CODE", "remove-phase CODE", "sync", "advance 2h",
    "edit-company-parameters --closed-through <2025-12|2026-01>",
    "edit-company-parameters --ap-closed-through <2025-11|2025-12>",
    "edit-company-parameters --close-<subcontracts|purchase-orders> yes",
    "edit-company-parameters --valid-phase-characters <0|2> --post-soft-closed <yes|no> --post-hard-closed <yes|no>",
  ]
}
