import Language
import Testing

/// `<<END` and the lines up to `END`.
@Suite struct HereDocumentTests {
  @Test("The lines are taken as they are, and the script goes on behind them")
  func lines() throws {
    let program = parse("expect output <<END\n a { 'b\n\n#c $x \\\nEND\necho d")
    #expect(program.document(of: 2) == " a { 'b\n\n#c $x \\\n")
    #expect(program.diagnostics.isEmpty)
    #expect(program.statements.map(program.text) == ["expect output <<END", "echo d"])
  }

  @Test(
    "The end is a line that holds the word alone",
    arguments: [
      ("<<END\nEND", ""), ("<<END\nEND\n", ""), ("<<END\n END\nEND \nENDE\nEND\n", " END\nEND \nENDE\n"),
      ("<<E\nx\nE\n", "x\n"),
      ("<<END # why\nx\nEND\n", "x\n"),
    ])
  func ends(text: String, document: String) {
    let program = parse("a \(text)")
    #expect(program.document(of: 1) == document)
    #expect(program.diagnostics.isEmpty)
  }

  @Test("CRLF ends the last line too")
  func windows() {
    let program = parse("a <<END\r\nx\r\nEND\r\nb\r\n")
    #expect(program.document(of: 1) == "x\r\n")
    #expect(program.statements.count == 2)
    #expect(program.diagnostics.isEmpty)
  }

  @Test("Two on a line follow one another")
  func several() {
    let program = parse("a <<X <<Y\n1\nX\n2\nY\n")
    #expect(program.document(of: 1) == "1\n")
    #expect(program.document(of: 2) == "2\n")
  }

  @Test(
    "One without an end is refused where it begins",
    arguments: ["a <<END", "a <<END\n", "a <<END\nx\nEN", "a <<END\nx\n"])
  func unclosed(text: String) {
    #expect(complaints(text) == ["unclosed-quote 1:3"])
    #expect(parse(text).isIncomplete)
  }
}
