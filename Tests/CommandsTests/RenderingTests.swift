import Commands
import Rendering
import Testing

/// How answers look in each format.
@Suite struct RenderingTests {
  private static let world = """
    add-phase 03-300 "Concrete, 6\\" slab | C:\\\\x" --cost-types L,M
    add-phase 9 漢字 --cost-types none
    add-phase "a b" "\\u{1B}[31mred\\u{202E}" --cost-types L
    sync
    add-project 7 "North"
    add-costcode 7 03-300 9
    add-budgetline 7 03-300 M 48250.5
    add-budgetline 7 9 L -3

    """

  @Test(
    "A table in every format",
    arguments: [
      (
        OutputFormat.table,
        """
        code    description               cost-types
        03-300  Concrete, 6" slab | C:\\x  L,M
        9       漢字
        a b     \\u{1B}[31mred\\u{202E}     L

        """
      ),
      (
        .json,
        """
        {"result":"table","rows":[{"code":"03-300","description":"Concrete, 6\\" slab | C:\\\\x","cost-types":["L","M"]},\
        {"code":"9","description":"漢字","cost-types":[]},\
        {"code":"a b","description":"\\u001b[31mred\\u202e","cost-types":["L"]}]}

        """
      ),
      (
        .csv,
        """
        code,description,cost-types\r
        03-300,"Concrete, 6"" slab | C:\\x","L,M"\r
        9,漢字,\r
        a b,\\u{1B}[31mred\\u{202E},L\r

        """
      ),
      (
        .markdown,
        """
        | code | description | cost-types |
        |---|---|---|
        | 03-300 | Concrete, 6" slab \\| C:\\\\x | L,M |
        | 9 | 漢字 |  |
        | a b | \\\\u{1B}\\[31mred\\\\u{202E} | L |

        """
      ),
    ])
  func tables(format: OutputFormat, expected: String) {
    #expect(answer(to: "list phases", in: format) == expected)
  }

  @Test(
    "A record in every format",
    arguments: [
      (
        OutputFormat.table,
        "budgetline 7 1\n  code      03-300\n  type      M\n  amount    48250.50\n  synced    no\n  forecast\n"
      ),
      (
        .json,
        """
        {"result":"record","title":"budgetline 7 1",\
        "record":{"code":"03-300","type":"M","amount":"48250.50","synced":false,"forecast":null}}

        """
      ),
      (.csv, "object,code,type,amount,synced,forecast\r\nbudgetline 7 1,03-300,M,48250.50,no,\r\n"),
      (
        .markdown,
        "| budgetline 7 1 |  |\n|---|---|\n| code | 03-300 |\n| type | M |\n| amount | 48250.50 |\n| synced | no |\n| forecast |  |\n"
      ),
    ])
  func records(format: OutputFormat, expected: String) {
    #expect(answer(to: "show budgetline 7 1", in: format) == expected)
  }

  // What one command prints in the world above; in JSON the edits before it say that they have nothing to say.
  private func answer(to command: String, in format: OutputFormat) -> String {
    Transcript(Self.world + command, format: format).output.replacing("{\"result\":\"nothing\"}\n", with: "")
  }

  @Test("Numbers stand to the right")
  func numbers() {
    let transcript = Transcript(Self.world + "list budgetlines --project 7")
    #expect(
      transcript.output
        == """
        project  line  code    type    amount  synced  forecast
        7        1     03-300  M     48250.50  no
        7        2     9       L        -3.00  no

        """
    )
  }

  @Test(
    "Columns stand below one another whatever the characters take",
    arguments: [
      ("漢字", 4), ("e\u{301}", 1), ("é", 1), ("–", 1), ("😀", 2), ("👩‍👩‍👧", 2), ("✅", 2), ("❤️", 2), ("🇩🇪", 2), ("한글", 4),
      ("ｆｕｌｌ", 8),
    ])
  func wide(text: String, width: Int) {
    let transcript = Transcript("add-phase 1 \(text) --cost-types L\nadd-phase 2 abcdefgh --cost-types M\nlist phases")
    let rows = transcript.output.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[1] == "1     \(text)\(String(repeating: " ", count: 13 - width))L")
  }

  @Test("A text that a spreadsheet would run is marked as text in CSV, and no number is; a setting lets it be")
  func formulas() {
    let world =
      #"add-phase 1 "=1+1"; add-phase 2 "+x"; add-phase 3 "@x, y"; add-phase 4 "a-b"; add-phase -5 ok;"#
      + #"add-phase 6 "\t=1";"#
    let list = "list phases --format csv"
    let guarded = Transcript("\(world)\n\(list)").output.replacing("\r\n", with: "\n")
    for row in ["1,'=1+1,", "2,'+x,", "3,\"'@x, y\",", "4,a-b,", "'-5,ok,", "6,'\\t=1,"] {
      #expect(guarded.contains("\n\(row)"), "\(row)\n\(guarded)")
    }
    let plain = Transcript("\(world)\nset formula-guard off\n\(list)").output.replacing("\r\n", with: "\n")
    for row in ["1,=1+1,", "2,+x,", "3,\"@x, y\",", "-5,ok,", "6,\\t=1,"] {
      #expect(plain.contains("\n\(row)"), "\(plain)")
    }
    let money = Transcript(Self.world + "list budgetlines --project 7 --format csv").output
    #expect(money.contains(",-3.00,"), "\(money)")
    #expect(Transcript("\(world)\nlist phases").output.contains("1     =1+1 "))
  }

  @Test("Markdown takes no link, no image and no mark from data")
  func marks() {
    let transcript = Transcript(
      #"add-phase 1 "![x](http://a.b) [y] <b> www.x.y a:b"; list phases"#, format: .markdown)
    #expect(transcript.output.contains(#"| \!\[x\](http\://a.b) \[y\] \<b> www\.x.y a:b |"#), "\(transcript.output)")
  }

  @Test("What cannot be seen is shown, in messages and in lists")
  func unseen() {
    let transcript = Transcript(
      "add-phase 1 \"a\\u{200B}b\\u{FEFF}\\u{E0041}\"; list phases; remove-phase \"1\\u{200B}\"")
    #expect(transcript.output.contains(#"a\u{200B}b\u{FEFF}\u{E0041}"#))
    #expect(transcript.errors.contains(#"there is no phase "1\u{200B}""#), "\(transcript.errors)")
    let json = Transcript(#"add-phase 1 "a\u{200B}b\u{E0041}"; list phases"#, format: .json)
    #expect(json.output.contains(#""description":"a\u200bb\udb40\udc41""#), "\(json.output)")
  }

  @Test(
    "An empty table says so in every format",
    arguments: [
      (OutputFormat.table, "no phases\n"), (.csv, "code,description,cost-types\r\n"), (.markdown, "no phases\n"),
      (.json, "{\"result\":\"table\",\"rows\":[]}\n"),
    ])
  func empty(format: OutputFormat, expected: String) {
    #expect(Transcript("list phases", format: format).output == expected)
  }

  @Test("Blanks at the ends of a code are kept in csv by quotes")
  func blanks() {
    let script = "add-phase ' 09-300' 'A ' --cost-types L\nadd-phase '09 300' ' B' --cost-types L\nlist phases"
    #expect(
      Transcript(script, format: .csv).output
        == "code,description,cost-types\r\n\" 09-300\",\"A \",L\r\n09 300,\" B\",L\r\n")
  }

  @Test("Nothing that a terminal obeys gets out, in any format", arguments: OutputFormat.allCases)
  func control(format: OutputFormat) {
    let evil = "\"\\u{1B}]0;x\\u{7}\\u{9B}2J\\u{202E}\\n\\u{2028}\""
    let lines = [
      "add-phase \(evil) \(evil)", "list phases", "show phase \(evil)", "find \(evil)", "find x\(evil)", "echo \(evil)",
      "add-phase \(evil)",
      "show phase x\(evil)", "add-user \(evil)", "as \(evil) { add-phase 5 }", "snapshot \(evil)", "snapshots",
      "restore x\(evil)", "help \(evil)",
      "explain \(evil)", "let x = \(evil)", "echo $x", "set \(evil)", "set format \(evil)", "set job-mask \(evil)",
      "expect phase \(evil) description = x",
      "expect error \(evil)", "expect output \(evil)", "list phases --where \(evil)", "list phases --sort \(evil)",
      "add-project \(evil) \(evil)",
      "send project \(evil)", "check job \(evil)", "tab jobs", "try { remove-phase \(evil) }", "load \(evil)",
      "clock \(evil)", "advance \(evil)",
    ]
    var options = Session.Options()
    options.keepGoing = true
    options.echo = true
    let transcript = Transcript(lines.joined(separator: "\n"), format: format, options: options)
    #expect(transcript.misunderstood.isEmpty)
    for scalar in (transcript.output + transcript.errors).unicodeScalars where !"\n\r".unicodeScalars.contains(scalar) {
      let ends: [Unicode.GeneralCategory] = [.control, .lineSeparator, .paragraphSeparator]
      let isObeyed = ends.contains(scalar.properties.generalCategory) || scalar.properties.isBidiControl
      #expect(!isObeyed, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test("Colours are in headings and errors, and only where they are wanted")
  func colours() {
    let script = "add-phase 1 A --cost-types L\nlist phases\nshow phase 1\nremove-phase 2"
    let coloured = Transcript(script, colour: true)
    #expect(
      coloured.output
        == """
        \u{1B}[1mcode  description  cost-types\u{1B}[0m
        1     A            L
        phase 1
          description  A
          cost-types   L

        """
    )
    #expect(coloured.errors.hasPrefix("\u{1B}[1;31merror:\u{1B}[0m there is no phase 2 "))
    let plain = Transcript(script)
    #expect(!(plain.output + plain.errors).contains("\u{1B}"))
    #expect(coloured.errors.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain.errors)
  }

  @Test("The tabs of the ERP Integrations tool show a ribbon in its colour, and what went wrong in red")
  func ribbons() {
    let script = """
      add-phase 1 A --cost-types L
      sync
      add-project 7 "North"
      add-project 8 "South"
      add-costcode 7 1
      add-costcode 8 1
      send project 7
      export job 7
      send project 8
      add-job 9 "West"
      export job 8 --job-id 9
      expect error job-id-taken
      assign-costtype 7 1 M
      send project 7
      reject job 7
      tab jobs
      """
    #expect(
      Transcript(script, colour: true).output
        == """
        \u{1B}[1mproject  name   status    ribbon  job-id  errors\u{1B}[0m
        7        North  rejected  \u{1B}[33myellow\u{1B}[0m  7
        8        South  failed    \u{1B}[34mblue\u{1B}[0m    9       \u{1B}[1;31mproject is invalid because the code is not unique\u{1B}[0m

        """
    )
    #expect(!Transcript(script).output.contains("\u{1B}"))
  }
}
