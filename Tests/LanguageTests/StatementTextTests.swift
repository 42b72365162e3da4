import Errors
import Language
import Testing

/// A statement as it was written, taken out of its source.
@Suite struct StatementTextTests {
  @Test(
    "A statement is taken out with its block and its here-documents",
    arguments: [
      ("sync; add-phase 1 # why\n\n  undo  ", ["sync", "add-phase 1", "undo"]),
      ("try { a; b # }\n}\nc", ["try { a; b # }\n}", "c"]),
      ("try {}\nfor x in 1 { # {\n}; y", ["try {}", "for x in 1 { # {\n}", "y"]),
      ("a { b { c }\n\n ; # }\n }\nd { e {} }", ["a { b { c }\n\n ; # }\n }", "d { e {} }"]),
      ("a '}' { b \"{\" } # }", ["a '}' { b \"{\" }"]),
      ("a \\\n  b\r\nc\r\n", ["a \\\n  b", "c"]),
      ("a <<END x; b\n}\nEND\nc", ["a <<END x\n}\nEND", "b", "c"]),
      ("a <<X <<Y\n1\nX\n2\nY\n", ["a <<X <<Y\n1\nX\n2\nY"]),
      ("a { b <<END }\n}\nEND\nc", ["a { b <<END }\n}\nEND", "c"]),
      ("a { b <<END\n # }\nEND\n}\nc", ["a { b <<END\n # }\nEND\n}", "c"]),
      ("a <<END; b {\n}\nEND\nc\n}", ["a <<END\n}\nEND", "b {\nc\n}"]),
      ("a {\n  b <<END\nEND\n}", ["a {\n  b <<END\nEND\n}"]),
      ("a {# x\nb\n}; c", ["a { # x\nb\n}", "c"]),
      ("a { b {# <<E\nc '#' \\\n#d\n}#'\n}#e", ["a { b { # <<E\nc '#' \\\n #d\n} #'\n}"]),
      ("a {\nb <<E\n{#\nE\n} # c", ["a {\nb <<E\n{#\nE\n}"]),
      ("\u{FEFF}a é \"日{本\"", ["a é \"日{本\""]),
    ])
  func isTakenOut(text: String, statements: [String]) {
    let program = Parser.parse(Source(name: "test", text: Array(text.utf8)))
    #expect(program.diagnostics.isEmpty)
    var found: [String] = []
    var index = 0
    while index < program.statements.count {
      found.append(program.wholeText(of: index))
      index = Int(program.statements[index].end)
    }
    #expect(found == statements)
  }

  @Test("Some of its words may be written anew")
  func replaced() {
    let program = Parser.parse(Source(name: "test", text: Array("a b c; for x { load 'd e' } ; z".utf8)))
    #expect(program.wholeText(of: 0, replacing: [1: "longer", 2: ""]) == "a longer ")
    #expect(program.wholeText(of: 1, replacing: [6: "f"]) == "for x { load f }")
  }
}
