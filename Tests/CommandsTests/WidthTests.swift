import Commands
import Language
import Rendering
import Rules
import Testing
import Text
import Workspace

/// Answers and errors on a terminal of few columns.
@Suite struct WidthTests {
  private static let widths = [60, 80, 120]

  private static func text(_ script: String, width: Int?) -> String {
    Transcript(script, width: width).output + Transcript(script, width: width).errors
  }

  private static let world = """
    add-phase 03-300 "Cast-in-place concrete of the whole of the tower, formwork"
    add-phase 01-100 "General conditions"
    sync
    add-project 123 "Riverside Tower" --address "1 Main Street Building 2"
    add-project 124 "東京タワーの建設工事と改修工事"
    add-costcode 124 01-100 03-300
    send project 124
    remove-phase 03-300
    sync

    """

  @Test(
    "No line is wider than the terminal, but those of code and of commands to paste", arguments: widths,
    [
      "list phases", "list projects", "show project 124", "set", "explain 28", "tab jobs", "export job 124",
      "add-project 125 \"x\" --list nonsense", "remove-phase 77",
    ])
  func fits(_ width: Int, _ line: String) {
    let text = Self.text(Self.world + line, width: width)
    for row in text.split(separator: "\n") where !row.contains("│") && !row.hasPrefix("    ") {
      #expect(DisplayWidth.of(String(row)) <= width, "\(row)")
    }
    #expect(!text.isEmpty)
  }

  @Test(
    "Nothing is lost: the words are the same at every width", arguments: widths, ["list phases", "set", "explain 28"])
  func losesNothing(_ width: Int, _ line: String) {
    func letters(_ width: Int?) -> [Character] {
      Self.text(Self.world + line, width: width).filter { $0.isLetter }.sorted()
    }
    #expect(letters(width) == letters(nil))
  }

  @Test("Without a width, and where all fits, nothing changes")
  func unchanged() {
    for line in ["list phases", "export job 124"] {
      #expect(Self.text(Self.world + line, width: 400) == Self.text(Self.world + line, width: nil))
    }
  }

  @Test("A cell that is too wide goes on below, in its column; numbers stay whole and at the right")
  func cells() {
    let table = Answer.Table(
      columns: ["code", "amount", "description"],
      rows: [
        [.text("1"), .money(Money(cents: 123_456_789)), .text("one two three four five")],
        [.text("2"), .money(Money(cents: 100)), .text("six")],
      ], emptyMessage: "")
    var renderer = Renderer()
    renderer.width = 32
    #expect(
      renderer.text(of: .table(table)) == """
        code      amount  description
        1     1234567.89  one two three
                          four five
        2           1.00  six

        """)
  }

  @Test("set limit shows the first rows of a table and says how many there are")
  func limit() {
    let script = "for c in 1..9 { add-phase $c }\nset limit 2\nlist phases\nset limit\nset limit none\ncount phases"
    let transcript = Transcript(script)
    #expect(transcript.output.hasPrefix("code  description  cost-types\n1"))
    #expect(transcript.output.hasSuffix("2                  L,M,S,E,O\n2\n9\n"))
    #expect(transcript.errors == "note: 2 of 9 rows are shown; set limit none shows all\n")
    #expect(Transcript("set limit 0").error == "bad-value")
  }

  @Test("set timing says behind each answer how long it took")
  func timing() {
    let transcript = Transcript("sync\nset timing on\nsync\nset timing off\nsync")
    #expect(transcript.errors.matches(of: #/time: \d+\.\d (m)?s\n/#).count == 2)
  }
}
