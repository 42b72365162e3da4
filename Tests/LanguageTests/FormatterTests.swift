import Errors
import Language
import Testing

/// The canonical layout, rule by rule.
@Suite struct FormatterTests {
  private func formatted(_ text: String) -> String {
    let program = parse(text)
    #expect(program.diagnostics.isEmpty, "\(text)")
    return String(decoding: Formatter.format(program), as: UTF8.self)
  }

  @Test(
    "One statement stands on a line, with one blank between its words",
    arguments: [
      ("a; b;c", "a\nb\nc\n"), ("  a   b\tc  ", "a b c\n"), (";;a;\n;b", "a\nb\n"), ("a\n;\nb", "a\n\nb\n"),
      ("a \\\n  b \\\n\\\n c", "a b c\n"),
      ("a\\\nb \\", "a b\n"), ("", ""), (" ;\n\t\n", ""), ("a", "a\n"),
    ])
  func statements(text: String, layout: String) { #expect(formatted(text) == layout) }

  @Test(
    "Words, quotes and options stay as they were written",
    arguments: [
      #"echo "a  b" 'c  "d"' e'f'"g" --h=i --j  "#, #"echo "a" "\n\u{41}" ${x}y$z"#, "echo a#b 'x\n  y ' \"\r\n\"",
      "échо 漢字 \u{FEFF}",
    ])
  func words(text: String) throws {
    let program = parse(text)
    let words = program.words.map { program.source.string($0.range) }
    #expect(formatted(text) == words.joined(separator: " ") + "\n")
  }

  @Test(
    "A block opens at the end of the line, closes on a line of its own, and its content is indented",
    arguments: [
      ("try{a;b}", "try {\n  a\n  b\n}\n"), ("try { }", "try {\n}\n"),
      ("x {\ny { a }; b }\nc", "x {\n  y {\n    a\n  }\n  b\n}\nc\n"), ("x \\\n { a }", "x {\n  a\n}\n"),
    ])
  func blocks(text: String, layout: String) { #expect(formatted(text) == layout) }

  @Test(
    "At most one empty line stands in a row, and none at the beginning or the end of the script or of a block",
    arguments: [
      ("\n\na\n\n\n \t\nb\n\n", "a\n\nb\n"), ("x {\n\na\n\n}\n\nb", "x {\n  a\n}\n\nb\n"), ("x {\n\n}", "x {\n}\n"),
      ("a <<E\n1\nE\n\n\nb", "a <<E\n1\nE\n\nb\n"), ("# c\n\n\na", "# c\n\na\n"),
      ("x { # c\n\na }", "x {" + gap(3) + "# c\n  a\n}\n"),
    ])
  func emptyLines(text: String, layout: String) { #expect(formatted(text) == layout) }

  @Test("Line ends become LF, a byte-order mark goes")
  func lineEnds() {
    #expect(formatted("\u{FEFF}a \r\n\r\n# b\t \r\nc # d \r\n") == "a\n\n# b\nc" + gap(1) + "# d\n")
  }

  @Test("A mark that belongs to the first word stays")
  func secondMark() {
    #expect(formatted("\u{FEFF}\u{FEFF}a") == "\u{FEFF}\u{FEFF}a\n")
  }

  @Test("The #! line stays the first, and headings are written in one way")
  func headings() {
    #expect(
      formatted("#!/usr/bin/env vsh\n#:title   A  phase \n  #:\ttags\ta,b\n#: skip\na\n#:late\n")
        == "#!/usr/bin/env vsh\n#: title A  phase\n#: tags a,b\n#: skip\na\n#:late\n")
  }

  @Test("A comment on its own line is indented like what follows, at the end of a block like its content")
  func ownLines() {
    #expect(
      formatted("    # 1\na\nx {\n# 2\nb\n      # 3\n}\n # 4") == "# 1\na\nx {\n  # 2\n  b\n  # 3\n}\n# 4\n")
  }

  @Test("A comment behind a statement stands in column 43")
  func column() {
    #expect(formatted("a # 1\n\nx {\n  b;# 2\n}") == "a" + gap(1) + "# 1\n\nx {\n  b" + gap(3) + "# 2\n}\n")
  }

  @Test("Comments on adjacent lines are aligned, two blanks behind the longest statement that is too long")
  func alignment() {
    let long = "echo " + String(repeating: "x", count: 45)
    #expect(
      formatted("a # 1\n\(long) # 2\n\(long)y # 3\nb\nc # 4\n\nd # 5") == """
        a\(gap(1, to: 53))# 1
        \(long)   # 2
        \(long)y  # 3
        b
        c\(gap(1))# 4

        d\(gap(1))# 5

        """)
  }

  @Test("Wide characters count as two columns")
  func wideCharacters() { #expect(formatted("echo 漢字 # c") == "echo 漢字" + gap(9) + "# c\n") }

  @Test("A comment behind a brace stays there; behind a block on one line it goes behind its {")
  func braces() {
    #expect(
      formatted("x { # 1\na } # 2\ny { b } # 3\nz { y { c }; d } # 4\nx {\ny { a } } # 5") == """
        x {\(gap(3))# 1
          a
        }\(gap(1))# 2
        y {\(gap(3))# 3
          b
        }
        z {\(gap(3))# 4
          y {
            c
          }
          d
        }
        x {
          y {
            a
          }
        }\(gap(1))# 5

        """)
  }

  @Test("A comment behind several statements on a line stays behind the last")
  func severalStatements() { #expect(formatted("a; b; # c") == "a\nb" + gap(1) + "# c\n") }

  @Test("A statement wider than 100 columns is continued, an option with its value")
  func continuation() {
    let word = String(repeating: "x", count: 30)
    #expect(formatted("echo \(word) \(word) \(word) xx") == "echo \(word) \(word) \(word) xx\n")
    #expect(formatted("echo \(word) \(word) \(word) xxx") == "echo \(word) \(word) \(word) \\\n    xxx\n")
    #expect(
      formatted("x { echo \(word) \(word) --name \(word) --flag # c\n}")
        == "x {\n  echo \(word) \(word) \\\n      --name \(word) --flag  # c\n}\n")
    // One that has its value in it needs nothing beside it.
    let option = "--name=" + word.dropFirst(7)
    #expect(formatted("echo \(word) \(word) \(option) xxx") == "echo \(word) \(word) \(option) \\\n    xxx\n")
  }

  @Test("The { of a block counts as part of the line")
  func continuationBeforeBlock() {
    let word = String(repeating: "x", count: 92)
    #expect(formatted("x \(word) aa { b }") == "x \(word) aa {\n  b\n}\n")
    #expect(formatted("x \(word) aaa { b }") == "x \(word) aaa {\n  b\n}\n")
    #expect(formatted("x \(word) aaaa { b }") == "x \(word) \\\n    aaaa {\n  b\n}\n")
  }

  @Test("A word that is wider than the line stays whole")
  func longWord() {
    let word = "\"" + String(repeating: "x ", count: 60) + "\""
    #expect(formatted("echo a --b \(word) c") == "echo a \\\n    --b \\\n    \(word) \\\n    c\n")
  }

  @Test("Here-documents stand as they are, behind the line of their own statement")
  func documents() {
    #expect(
      formatted("x { a  <<E # c\n  1 # ; \\\n\n\n { \nE\n}") == "x {\n  a <<E" + gap(7)
        + "# c\n  1 # ; \\\n\n\n { \nE\n}\n")
    #expect(formatted("a <<X; b <<Y <<Z # c\n1\nX\n2\nY\nZ") == "a <<X\n1\nX\nb <<Y <<Z" + gap(9) + "# c\n2\nY\nZ\n")
    #expect(formatted("a <<E\r\n1\r\nE\r\nb\r\n") == "a <<E\n1\r\nE\nb\n")
  }

  @Test(
    "A backslash at the end of a word does not come to continue the line",
    arguments: [("a \\ \nb", "a \\;\nb\n"), ("a b\\;c", "a b\\;\nc\n"), ("x { a\\}", "x {\n  a\\;\n}\n")])
  func backslash(text: String, layout: String) { #expect(formatted(text) == layout) }
}

/// The blanks between a text of some columns and a comment behind it.
private func gap(_ width: Int, to column: Int = 42) -> String { String(repeating: " ", count: column - width) }
