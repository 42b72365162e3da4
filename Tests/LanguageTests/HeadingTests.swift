import Language
import Testing

/// The `#:` lines at the head of a file.
@Suite struct HeadingTests {
  @Test("Headings say what a case is")
  func all() {
    let program = parse(
      """
      #!/usr/bin/env vsh

      #: title A phase is missing
      # why
      #: ticket 4711
      #: tags export, phases
      #: xfail later
      echo
      """
    )
    #expect(program.headings.title == "A phase is missing")
    #expect(program.headings.ticket == "4711")
    #expect(program.headings.tags == ["export", "phases"])
    #expect(program.headings.xfail == "later")
    #expect(program.headings.skip == nil)
    #expect(program.diagnostics.isEmpty)
    #expect(program.statements.count == 1)
  }

  @Test("Blanks around a tag are none of it")
  func tagsWithBlanks() {
    #expect(parse("#: tags a , b\t,  two  words \n").headings.tags == ["a", "b", "two words"])
  }

  @Test(
    "Line ends, a byte-order mark and blanks make no difference",
    arguments: [
      "#: skip why", "\u{FEFF}#: skip why", "#: skip why\r\n", "#:skip why\n", "#:\tskip\twhy\n", "\r\n#: skip   why",
      "  #: skip why \t\n", ";\n\\\n # a comment\n#: skip why",
    ])
  func skip(text: String) {
    #expect(parse(text).headings.skip == "why")
    #expect(parse(text).diagnostics.isEmpty)
  }

  @Test("Every heading is taken, and has a meaning", arguments: Headings.Name.allCases)
  func isTaken(_ name: Headings.Name) {
    let program = parse("#: \(name.rawValue) why\necho")
    #expect(program.diagnostics.isEmpty && program.headings != parse("echo").headings)
    #expect(!name.meaning.isEmpty)
  }

  @Test("An unknown heading is an error", arguments: ["#: titel x", "#:", "#: ", "#: Skip x", "#: title x\n#: wip"])
  func unknown(text: String) {
    let line = text.contains("\n") ? 2 : 1
    #expect(complaints(text) == ["unknown-option \(line):1"])
  }

  @Test("Behind the first command a #: line is a comment")
  func late() {
    let program = parse("echo\n#: skip why\n#: nonsense")
    #expect(program.headings == parse("").headings)
    #expect(program.diagnostics.isEmpty)
  }
}
