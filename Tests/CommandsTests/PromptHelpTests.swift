import Commands
import Testing

/// What F1 says about the place of the cursor.
@Suite struct PromptHelpTests {
  private let session = TypedSession(
    "add-phase 03-300 Concrete", "sync", "add-project 123 Tower", "add-costcode 123 03-300")

  @Test("The argument at the cursor is marked in the usage, with its meaning, its live values and the rules")
  func argument() {
    let text = session.help("remove-costcode 123 |")
    #expect(
      text.hasPrefix(
        """
        remove-costcode PROJECT [CODE…] [--unused]
                                ^^^^^^^
          Take cost codes off a project.

          [CODE…]  the costcode on that project
            03-300  Concrete

          needs  project-admin
        """))
    #expect(text.contains("  rule 38  A cost code that a line of the project uses cannot be deleted"))
  }

  @Test("The value of an option and the words of a choice are listed")
  func option() {
    let text = session.help("add-commitment 123 X Y --kind |")
    #expect(text.contains("\n    subcontract\n    po\n") && text.contains("^^^^^^^"))
  }

  @Test("A verb that is still typed lists the commands that begin so; a whole one is explained")
  func verb() {
    #expect(session.help("add-costc|").hasPrefix("add-costcode PROJECT"))
    let text = session.help("remove-c|")
    #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("remove-c") } && text.contains("remove-costcode  "))
    #expect(session.help("export |").contains("export job"))
    #expect(session.help("nonsense|") == "no command begins so; help lists all")
    #expect(session.help("|").contains("and ") && session.help("sync x |").hasPrefix("sync [--dry-run]\n"))
  }

  @Test("Text from data is shown with its control characters visible")
  func hostileText() {
    session.type("add-project 7 \"\\u{1B}[31mred\"")
    #expect(!session.help("export job |").contains("\u{1B}"))
  }
}
