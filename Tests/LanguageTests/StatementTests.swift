import Errors
import Language
import Testing

/// Where statements end, and how blocks nest.
@Suite struct StatementTests {
  @Test(
    "A line end or a ; ends a statement",
    arguments: [
      ("a\nb", [["a"], ["b"]]), ("a;b", [["a"], ["b"]]), (";;a;\n\n;b;", [["a"], ["b"]]),
      ("a\r\nb\r\n", [["a"], ["b"]]), ("", []),
      (" \t\r\n", []), ("a", [["a"]]), ("\u{FEFF}a\nb", [["a"], ["b"]]), ("#!/usr/bin/env vsh\na", [["a"]]),
      ("\u{FEFF}#!x\na", [["a"]]),
      ("a 'b\nc'", [["a", "b\nc"]]), ("a ';' b", [["a", ";", "b"]]),
    ])
  func ends(text: String, statements: [[String]]) throws {
    #expect(try values(text) == statements)
  }

  @Test(
    "A backslash at the end of a line continues it",
    arguments: ["a \\\n b", "a\\\nb", "a \\\r\n b", "a \\\n\\\n b", "a \\\n b \\\n", "a \\\n b \\"])
  func continuation(text: String) throws {
    #expect(try values(text) == [["a", "b"]])
  }

  @Test("A backslash inside a line stands for itself")
  func backslash() throws {
    #expect(try values("a \\ b\\ c") == [["a", "\\", "b\\", "c"]])
  }

  @Test(
    "The body of a block lies behind its statement, whether on one line or on many",
    arguments: [
      "try { a; b }\nc", "try {\n  a\n  b\n}\nc", "try{a;b};c", "try {\r\na # x\r\nb }\r\nc", "try { a; b; }\n\nc",
      "try { # why\na;b\n} # done\nc",
    ])
  func blocks(text: String) throws {
    let program = parse(text)
    #expect(try values(text) == [["try"], ["a"], ["b"], ["c"]])
    #expect(program.statements.map(\.hasBlock) == [true, false, false, false])
    #expect(program.statements.map(\.end) == [3, 2, 3, 4])
  }

  @Test("Blocks in blocks end where they should")
  func nesting() throws {
    let program = parse("x { y { a }\n z { } }; b")
    #expect(program.statements.map(\.end) == [4, 3, 3, 4, 5])
    #expect(program.diagnostics.isEmpty)
  }

  @Test("The text of a statement is its own words")
  func text() throws {
    let program = parse("  add-phase  'x'   # no\nfor n in 1 { a }")
    #expect(program.statements.map(program.text) == ["add-phase  'x'", "for n in 1", "a"])
  }

  @Test("Blocks can be 100 deep", arguments: [100, 101, 100_000])
  func depth(levels: Int) {
    let program = parse(String(repeating: "try {", count: levels) + String(repeating: "}", count: levels))
    #expect(program.diagnostics.map(\.error) == (levels > 100 ? [.tooDeep] : []))
    if let diagnostic = program.diagnostics.first { #expect(diagnostic.range == 504..<505) }
  }
}
