/// Writes commands at random from a few names, so that most of them meet. The same seed writes the same ones.
public struct RandomCommands {
  private var generator: Random
  private var opening: ArraySlice<String>
  private let forms: [String]
  private let words: [String: [String]]

  /// The commands of a seed: an opening, then any of some forms. The words that stand for those in capitals can be others.
  public init(
    seed: UInt64, opening: [String] = Self.opening, forms: [String] = Self.forms, words: [String: [String]] = [:]
  ) {
    generator = Random(seed: seed)
    self.opening = opening[...]
    self.forms = forms
    self.words = Self.words.merging(words) { $1 }
  }

  /// The next command: first those that give the others something to meet, then any.
  public mutating func next() -> String { filled((opening.popFirst() ?? any(forms))[...]) }

  /// What gives the others something to meet.
  public static let opening = [
    "add-phase 01-100 General", "add-phase 02-200 Site --cost-types TYPE,L", "[sync]", "advance-to-sync",
    "add-project 1 One",
    "add-project 2 Two", "add-costcode 1 --all", "add-costcode 2 01-100", "add-budgetline 1 02-200 L 10",
    "add-company Solid",
    "add-commitment 1 SC-1 Title --kind subcontract --company Solid", "add-sovline SC-1 01-100 L 10",
    "edit-commitment SC-1 --status approved",
    "add-vendor 501 Solid", "refresh vendors", "link vendor Solid 501", "send project 1", "export job 1",
    "send commitment SC-1",
    "export commitment SC-1", "add-cco SC-1 1 Deeper", "add-ccoline SC-1 1 01-100 L 5",
    "edit-cco SC-1 1 --status approved",
    "add-invoice SC-1 1 4 --status approved", "send invoice SC-1 1", "[export invoice SC-1 1]", "refresh primes",
    "import prime 1",
    "add-pcco 1 1 Roof[ --status approved]", "add-user pat", "[grant pat erp-standard can-push]",
    "send cco SC-1 1", "send project 2", "add-directcost 1 01-100 L 3", "advance 1d",
  ]

  private mutating func any(_ words: [String]) -> String { words[Int(generator.next() % UInt64(words.count))] }

  /// A form with its words in capitals replaced, `<a|b>` decided and `[…]` kept or left out.
  private mutating func filled(_ form: Substring) -> String {
    var text = ""
    var rest = form
    while let first = rest.first {
      if first == "[" || first == "<", let end = rest.firstIndex(of: first == "[" ? "]" : ">") {
        let inner = rest[rest.index(after: rest.startIndex)..<end]
        rest = rest[rest.index(after: end)...]
        if first == "<" {
          text += any(inner.split(separator: "|").map(String.init))
        } else if generator.next() % 2 == 0 {
          text += filled(inner)
        }
        continue
      }
      let word = rest.prefix { $0.isUppercase }
      if let choices = words[String(word)] {
        text += any(choices)
        rest = rest.dropFirst(word.count)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  private static let words = [
    "CODE": [
      "01-100", "01-100", "02-200", "02-200", "03-300", "03-300-", "\" 03-300\"", "09-900", "123456789012345678901",
      "x",
    ],
    "PROJECT": ["1", "2", "3", "\"no such\""],
    "JOB": ["1", "2", "J-1", "j-1", "12345678901"],
    "TYPE": ["L", "M", "L", "M", "S", "E", "O", "F", "?"],
    "AMOUNT": ["0", "12.50", "-1", "1e400", "1,000", "999999999999"],
    "USER": ["pat", "kim", "support"],
    "PRIVILEGE": ["project-admin", "erp-standard", "erp-admin", "can-push", "vista-admin", "budget-admin"],
    "COMMITMENT": ["SC-1", "SC-1", "PO-2"],
    "TOOL": ["vendor Solid", "budget 1", "commitment SC-1", "cco SC-1 1", "pcco 1 1", "invoice SC-1 1"],
    "NOUN": ["company Solid", "budget 1", "commitment SC-1", "cco SC-1 1", "pcco 1 1", "invoice SC-1 1"],
    "LINE": ["1", "2", "3"],
    "SETTING": [
      "phase-match exact", "phase-match valid-part", "phase-check live", "phase-check synced", "missing-codes keep",
      "missing-codes deactivate", "unused-codes block", "unused-codes ignore", "code-deletion allow",
      "code-deletion erp-first", "code-deletion never", "project-refresh descriptions", "project-refresh new-codes",
      "imported-costtypes L,M",
      "imported-costtypes all", "excluded-vendors type=supplier", "excluded-vendors none",
      "approver admin", "approver standard", "phase-delete strict", "phase-delete cascade", "job-mask 3R",
      "job-mask none",
      "job-mask ?", "connector app-xchange", "connector ryvit", "connector procore", "direct-export on",
      "direct-export off", "contract-number typed", "contract-number procore", "auto-budget-lines on",
      "auto-budget-lines off", "pcco-release reset-by-approver", "pcco-items left-out",
      "pcco-export contract-and-estimates", "pcco-items reimported",
      "original-estimates total", "removed-in-vista left-out", "removed-in-vista brought-back",
      "budget-changes fixed", "budget-changes until-synced", "edit-synced-costs on",
      "invoice-form unapproved-invoices",
      "invoice-form transaction-entry", "invoice-release support", "invoice-release unlink", "ap-duplicates per-vendor",
      "compliance-check warn", "hq-units PLT", "hq-units none", "compliance-check hold",
    ],
  ]

  /// What may be written.
  public static let forms = [
    #"add-phase CODE "Phase LINE"[ --cost-types TYPE,TYPE]"#,
    "add-phase CODE",
    #"add-phase CODE "Other" --group 2"#,
    #"edit-phase CODE --description "Other LINE"[ --cost-types TYPE,TYPE]"#,
    "remove-phase CODE",
    "add-phasegroup <2|1|300>",
    "add-costtype 6 F Freight",
    "remove-costtype TYPE",
    "add-contract C-LINE Contract",
    "add-contractitem <C-1|J-1|1> LINE Item AMOUNT",
    #"add-job JOB "Job"[ --contract C-1 --auto-add-item no]"#,
    #"edit-job JOB --name "Job LINE"[ --status soft-closed]"#,
    "edit-job JOB --contract C-LINE",
    "remove-job JOB",
    "add-jobphase JOB CODE[ --cost-types TYPE,TYPE]",
    "edit-jobphase JOB CODE --active no[ --cost-types TYPE,TYPE]",
    "edit-jobphase 1 CODE --inactive-types <L|none>",
    "remove-jobphase JOB CODE",
    "add-phaseoverride 1 CODE", "remove-phaseoverride 1 CODE",
    "add-vendor LINE Vendor",
    #"add-project PROJECT "Project"[ --list standard]"#,
    #"add-project LINE "Project""#,
    #"edit-project PROJECT --name "Other" --address "a[, b]""#,
    "edit-project PROJECT --number PROJECT", "edit-company <Solid|Other> --name <Solid|Solid|Other>",
    "add-company Other", "remove-company <Solid|Other>", "merge-companies <Solid Other|Other Solid|Solid Solid>",
    "edit-commitment COMMITMENT --number COMMITMENT", "edit-cco SC-1 LINE --number LINE",
    "edit-pcco 1 LINE --number LINE", "edit-invoice SC-1 LINE --number LINE", "edit-prime PC-LINE --number PC-LINE",
    "edit-project LINE --cost-syncing <yes|no>",
    "remove-project PROJECT",
    "add-costcode PROJECT CODE[ --cost-types TYPE,TYPE]",
    "add-costcode LINE --all",
    "add-costcode LINE 01-100 02-200",
    "add-costcode PROJECT CODE --description Own",
    "remove-costcode PROJECT CODE",
    "remove-costcode 1 01-100 02-200",
    "remove-costcode PROJECT --unused",
    "assign-costtype PROJECT CODE TYPE TYPE",
    "unassign-costtype PROJECT CODE TYPE",
    "unassign-costtype 1 CODE TYPE TYPE",
    "deactivate-costcode CODE",
    "reactivate-costcode CODE",
    "add-standard-code CODE Own[ --list standard]",
    "edit-standard-code CODE --description Own[ --list standard]",
    "remove-standard-code CODE",
    "add-budgetline PROJECT CODE TYPE AMOUNT",
    "edit-budgetline PROJECT LINE --code CODE --amount AMOUNT",
    "remove-budgetline PROJECT LINE",
    "add-company Solid",
    "add-commitment PROJECT COMMITMENT Title --kind po --company Solid",
    "edit-commitment COMMITMENT --status <approved|approved|draft|complete|received>",
    "remove-commitment COMMITMENT",
    "add-sovline COMMITMENT CODE TYPE AMOUNT[ --unit <cy|ls|PLT|pallet> --quantity 3]",
    "edit-sovline COMMITMENT LINE --code CODE",
    "remove-sovline COMMITMENT LINE",
    "add-user USER",
    "grant USER PRIVILEGE PRIVILEGE",
    "revoke <pat|kim> PRIVILEGE",
    "as USER",
    "as support",
    "as support",
    "send project LINE",
    "send project LINE",
    "send project 1",
    "export job 1",
    "update job 1",
    "retrieve project PROJECT",
    "export job LINE",
    "export job PROJECT --job-id JOB",
    "accept job LINE",
    "update job LINE",
    "reject job PROJECT --comment no",
    "refresh costcodes",
    "refresh costcodes PROJECT",
    "sync",
    "advance-to-sync",
    "advance <1m|59m|2h30m|1d|9999d|5x>",
    "clock <09:30|2026-02-01T10:00|25:00>",
    "set SETTING",
    "check job PROJECT",
    "check TOOL",
    "tab <jobs|costcodes|vendors|budgets|commitments|ccos|pccos|invoices|primes>",
    "send NOUN", "send NOUN", "retrieve NOUN", "export TOOL", "export TOOL[ --erp-id X-LINE]",
    "export vendor Solid --vendor-id 50LINE",
    "update budget 1", "reject TOOL --comment no", "archive TOOL", "unlink TOOL",
    "reset <commitment SC-1|pcco 1 1|invoice SC-1 1|job 1>",
    "add-cco COMMITMENT LINE Change[ --status approved]",
    "edit-cco SC-1 LINE --status <approved|draft|pending-pricing>",
    "add-ccoline SC-1 LINE CODE TYPE AMOUNT", "edit-ccoline SC-1 1.LINE --amount AMOUNT", "remove-ccoline SC-1 1.1",
    "remove-cco SC-1 LINE", "add-pcco 1 LINE Change --status approved", "add-pccoline 1 LINE CODE TYPE AMOUNT",
    "edit-pcco 1 LINE --created none", "edit-pcco 1 LINE --status <approved|void>", "remove-pccoline 1 1.1",
    "remove-pcco 1 LINE",
    "add-prime PROJECT PC-LINE Prime", "add-primeline PC-LINE Shell AMOUNT[ --code CODE]", "remove-primeline PC-1 LINE",
    "remove-prime PC-LINE", "import prime LINE", "archive prime LINE", "refresh <jobs|vendors|primes>",
    "add-invoice COMMITMENT LINE AMOUNT[ --status approved]",
    "edit-invoice SC-1 LINE --amount 3 --status approved[ --description Work]",
    "remove-invoice SC-1 LINE", "add-payment SC-1 LINE 2[ --date 2026-02-01]", "post-ap-invoice SC-1 LINE",
    "remove-ap-invoice SC-1 LINE", "<void|remove>-payment SC-1 LINE", "add-compliance SC-1 INSLINE Insurance",
    "edit-compliance SC-1 INSLINE --<verify no|complied yes|by yes-no|expires 2026-01-01>",
    "remove-compliance SC-1 INSLINE", "add-vendorcompliance 501 INSLINE Bond[ --expires 2026-12-31]",
    "edit-vendorcompliance 501 INSLINE --<verify no|expires none>", "remove-vendorcompliance 501 INSLINE",
    "remove-vista-commitment SC-1", "edit-vista-commitment SC-1 --open <yes|no>",
    "remove-vista-changeorder SC-1 LINE",
    "remove-contractchange 1 LINE", "import job JOB", "archive job JOB", "unarchive job JOB",
    "archive vendor <501|LINE>", "unarchive vendor <501|LINE>", "unarchive prime 1", "unlink prime 1",
    "refresh prime 1",
    "edit-prime <1|PC-1> --status <draft|approved>", "edit-primeline 1 LINE --amount AMOUNT", "add-primeline 1 More 5",
    "edit-contractitem <1|C-1> LINE --amount AMOUNT", "remove-contractitem <1|C-1> LINE", "link job PROJECT JOB",
    "unlink job PROJECT",
    "import vendor LINE", "link vendor Solid 501", "edit-vendor 501 --active <yes|no>",
    "lock-budget PROJECT", "unlock-budget PROJECT", "add-budgetchange PROJECT CODE TYPE AMOUNT[ --status draft]",
    "import budget 1", "add-budgetline PROJECT CODE TYPE 0", "edit-budgetline PROJECT LINE --forecast <5|none>",
    "edit-budget PROJECT --net-zero <yes|no>[ --export-forecast yes]",
    "edit-budgetchange PROJECT LINE --status <draft|under-review|approved|void>", "remove-budgetchange PROJECT LINE",
    "add-budgetchangeline PROJECT LINE CODE TYPE AMOUNT", "edit-budgetchangeline PROJECT LINE.LINE --amount AMOUNT",
    "remove-budgetchangeline PROJECT LINE.LINE",
    "add-directcost PROJECT CODE TYPE AMOUNT", "edit-directcost PROJECT LINE --amount 7",
    "remove-directcost PROJECT LINE", "add-directcost 1 01-100 L 7",
    "post-cost <1|J-1> CODE TYPE AMOUNT", "add-estimate 1 CODE TYPE AMOUNT",
    "edit-contract <1|C-1> --status <open|hard-closed|pending>",
    "edit-company-parameters --closed-through <none|2026-01>", "edit-company-parameters --valid-phase-characters <0|2>",
    "edit-company-parameters --ap-closed-through <none|2025-12|2026-01>", "close-contract <1|C-1> --<soft|final>",
    "edit-company-parameters --close-<subcontracts|purchase-orders> yes",
    "edit-company-parameters --post-soft-closed yes", "edit-company Solid --state WA", "list emails", "show NOUN",
    "show vista-job 1",
    "find <co|1|zzz>",
    "list costcodes --where 'missing = yes'",
    "undo",
    "redo",
    "undo LINE",
    "snapshot sLINE",
    "restore sLINE",
    "try { remove-phase CODE; sync; export job LINE }",
    "try { undo; add-phase CODE; sync }",
    #"for n in 1..3 { add-phase "9$n-LINE00" Looped; remove-phase 91-LINE00 }"#,
    "as USER { remove-phase CODE }",
  ]
}
