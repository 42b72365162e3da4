import Support
import Testing

/// `report`: the page for a ticket, as the program writes it.
@Suite struct TicketReportTests {
  private static let script = """
    #: title The phase was taken away
    add-phase 01-100 General
    add-phase 03-300 Concrete
    sync
    add-project 123 Tower
    add-costcode 123 01-100 03-300
    add-budgetline 123 03-300 M 48250.50
    send project 123
    add-user dana
    grant dana vista-admin
    clock 09:12
    as dana { remove-phase 03-300 }
    clock 10:05
    export job 123
    expect error missing-phase-relationships

    """

  @Test("It says what is wrong, how it came, what hangs together, what would mend it, and the script")
  func markdown() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(Self.script + "report a.md\n")
    let ending = try vsh("--allow-write", folder.path, script)
    #expect(ending.status == 0 && ending.output.contains("wrote a report on job 123 to a.md\n"))
    let page = try folder.text(of: "a.md")
    for part in [
      "# Report on job 123\n\nThe phase was taken away\n",
      "export job 123 is refused: Missing Phase Relationships Exist (123 03-300) \\[missing-phase-relationships\\].\n",
      "123 03-300: the cause is “remove-phase 03-300” at 09:12 by dana (line 12): left out, “export job 123” goes through",
      "| ▶ | 09:12 | dana | Vista | remove-phase 03-300 | - vista phase 03-300 |\n",
      "| company list 03-300, marked missing | **✗ broken: JC Phases has no phase 03-300** | JC Phases no 03-300 |\n",
      "| uses 03-300 budget line 1, M 48250.50 |  |  |\n", "### 1. put it back in Vista\n",
      "| 1 | add-phase 03-300 Concrete | Vista ▸ Job Cost ▸ JC Phases | support | vista-admin |\n",
      "as dana { remove-phase 03-300 }\nclock 10:05\nexport job 123\nexpect error missing-phase-relationships\n```\n",
      "| phase-check synced | an export looks at what the last sync saw", "Written by vsh ",
    ] { #expect(page.contains(part), "\(part)") }
  }

  @Test("The script in it ends as the ticket says, and no user is named where that is wanted")
  func script() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(Self.script + "report a.md --without-names\nreport a.html --without-names\n")
    #expect(try vsh("--allow-write", folder.path, script).status == 0)
    for file in ["a.md", "a.html"] {
      let page = try folder.text(of: file)
      #expect(!page.contains("dana") && page.contains("as user-1 { remove-phase 03-300 }"))
    }
    let lines = try folder.text(of: "a.md").split(separator: "```", omittingEmptySubsequences: false)
    let shown = try folder.write(String(lines[1].drop { $0 == "\n" }), to: "shown.vsh")
    let ending = try vsh(shown)
    #expect(ending.status == 0, "\(ending.errors)")
  }

  @Test(
    "A name that is written with escapes is none either",
    arguments: [
      #""bob\"by""#, #""bo\u{62}by""#, #"'kim$x'"#, #""kim\$x""#, #"'a\nick'"#, #""mo\u{65}\u{301} \\ joe""#,
    ])
  func escapes(_ name: String) throws {
    let folder = try TemporaryFolder()
    let reports = "report a.md --without-names\nreport a.html --without-names\n"
    let script = Self.script.replacing("dana", with: name) + reports
    #expect(try vsh("--allow-write", folder.path, try folder.write(script)).status == 0)
    for file in ["a.md", "a.html"] {
      let page = try folder.text(of: file)
      for part in ["bob", #"bo\u"#, "kim", "nick", #"mo\u"#, "joe"] { #expect(!page.contains(part), "\(part)") }
      #expect(page.contains("user-1"))
    }
    let lines = try folder.text(of: "a.md").split(separator: "```", omittingEmptySubsequences: false)
    let shown = try folder.write(String(lines[1].drop { $0 == "\n" }), to: "shown.vsh")
    #expect(try vsh(shown).status == 0)
  }

  @Test("A script writes no page by itself, and a page of what cannot be written is none")
  func confined() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(Self.script + "report a.md\n")
    #expect(try vsh(script).names == ["outside-allowed-folders"])
    #expect(throws: (any Error).self) { try folder.text(of: "a.md") }
  }
}
