import Commands
import Testing

/// What stands in grey behind the cursor.
@Suite struct HintTests {
  private let session = TypedSession(
    "add-phase 01-100 \"General conditions\"", "add-phase 03-300 Concrete", "add-phase 03-310 Formwork",
    "add-phase 05-500 Steel", "sync", "add-project 123 \"Riverside Tower\"", "add-costcode 123 --all",
    "add-budgetline 123 01-100 L 1", "add-budgetline 123 03-300 M 1", "add-company Solid",
    "add-commitment 123 SC-001 Footings --kind subcontract --company Solid", "add-sovline SC-001 03-300 S 31000",
    "add-user pat", "let job = 123")

  private func warning(_ line: String) -> String? {
    session.hint(line).flatMap { $0.isWarning ? String($0.text.drop(while: \.isWhitespace)) : nil }
  }

  @Test("The next argument is named, with up to three live values")
  func nextArgument() {
    #expect(session.hint("remove-costcode 123 |")?.text == "[CODE…]: 01-100, 03-300, 03-310, … 4 in all")
    #expect(session.hint("remove-costcode |") == Hint(text: "123  PROJECT", insertion: "123", isWarning: false))
    #expect(session.hint("add-budgetline 123 03-300 M |")?.text == "AMOUNT: the original budget amount")
    #expect(session.hint("add-budgetline 123|")?.text == " CODE TYPE AMOUNT")
    #expect(session.hint("export |")?.text == "budget, cco, commitment, … 7 in all")
    #expect(session.hint("expect changes |")?.text == "=, !=, <, … 8 in all")
    #expect(session.hint("set imported-costtypes |")?.text == "[VALUE]: all, or cost types like L,M")
    #expect(session.hint("set limit |")?.text == "[VALUE]: none, or a number")
    #expect(session.hint("|") == nil && session.hint("sync |") == nil)
  }

  @Test("A word goes on with the first that it can become")
  func continuation() {
    #expect(
      session.hint("remove-costc|")
        == Hint(text: "ode  Take cost codes off a project.", insertion: "ode", isWarning: false))
    #expect(session.hint("remove-costcode 123 03-3|") == Hint(text: "00  1 of 2", insertion: "00", isWarning: false))
    #expect(session.hint("add-commitment 1 X Y --ki|")?.insertion == "nd")
    #expect(session.hint("remove-costc| 123") == nil)
  }

  @Test("Where the line would fail, it says why")
  func warnings() {
    #expect(warning("remove-costcode 123 03-300|") == "held by budget line 2 and SC-001")
    #expect(warning("remove-costcode 123 03-310|") == nil)
    #expect(warning("remove-costcode 123 99|") == "no costcode 99 on project 123")
    #expect(warning("remove-costcode 777 |") == "no project 777")
    #expect(warning("remove-costcod 123|") == "there is no command remove-costcod; did you mean remove-costcode?")
    #expect(warning("remove-costcode 123 --al|") == "remove-costcode has no option --al; it has --unused")
    #expect(warning("export job $job|")?.isEmpty == false && warning("show project 9|") == "no project 9")
    session.type("as pat")
    #expect(warning("remove-costcode 123 |") == "pat may not remove-costcode: project-admin is missing")
    session.type("as support")
  }

  @Test("An export that would fail names the codes, and nothing is recorded")
  func export() {
    for line in ["send project 123", "remove-phase 05-500", "sync"] { session.type(line) }
    #expect(warning("export job 123|") == "Missing Phase Relationships Exist: 05-500")
    #expect(session.shows("show job 123").contains("ready-to-export"))
  }

  @Test("What a line does before is not guessed at")
  func severalStatements() {
    #expect(
      warning("add-project 9 Nine; remove-project 9|") == nil && warning("as pat { remove-costcode 123 03-300|") == nil)
    #expect(warning("try { remove-costcode 123 03-300|") == "held by budget line 2 and SC-001")
  }
}
