import Errors
import Language
import Testing

/// What cannot be understood, and where.
@Suite struct DiagnosticTests {
  @Test(
    "Every mistake is named with its line and column",
    arguments: [
      ("echo 'a", ["unclosed-quote 1:6"]), ("echo \"a\\\"", ["unclosed-quote 1:6"]), ("'", ["unclosed-quote 1:1"]),
      ("\"", ["unclosed-quote 1:1"]), ("echo x\"", ["unclosed-quote 1:7"]), ("echo \"\\", ["unclosed-quote 1:6"]),
      ("try {", ["unclosed-block 1:5"]), ("x {\n y {\n}\n", ["unclosed-block 1:3"]), ("a\n}", ["unclosed-block 2:1"]),
      ("{ a }", ["unknown-command 1:1"]), ("a; { b }", ["unknown-command 1:4"]),
      ("try { a } b", ["unexpected-argument 1:11"]),
      ("}\n}\n}", ["unclosed-block 1:1", "unclosed-block 2:1", "unclosed-block 3:1"]),
      ("x {\n'", ["unclosed-quote 2:1"]),
      ("x { \"\\q\" ", ["unclosed-block 1:3", "bad-value 1:6"]),
    ])
  func places(text: String, expected: [String]) {
    #expect(complaints(text) == expected)
  }

  @Test(
    "Columns count characters as code points",
    arguments: [
      ("echo é 'a", "1:8"), ("echo 漢字 'a", "1:9"), ("echo 😀 'a", "1:8"), ("echo e\u{301} 'a", "1:9"),
      ("é\n é 'a", "2:4"),
      ("\u{FEFF}'a", "1:1"), ("\u{FEFF}é\r\né 'a", "2:3"), ("\techo 'a", "1:7"),
    ])
  func columns(text: String, place: String) {
    #expect(complaints(text) == ["unclosed-quote \(place)"])
  }

  @Test(
    "Characters that could deceive are refused",
    arguments: [
      "\u{0}", "\u{1B}", "\u{7}", "\u{8}", "\u{7F}", "\u{85}", "\u{9B}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}",
      "\u{200E}",
      "\u{200F}", "\u{61C}", "\u{B}", "\u{C}",
    ])
  func strays(character: String) {
    for beginning in ["echo é", "echo 'é", "echo # é"] {
      #expect(complaints(beginning + character + "x'") == ["bad-format 1:\(beginning.count + 1)"])
    }
  }

  @Test(
    "Bytes that are no UTF-8 are refused at their place",
    arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80]])
  func invalid(bytes: [UInt8]) {
    #expect(complaints(Array("a\néb ".utf8) + bytes) == ["bad-format 2:4"])
    #expect(complaints(Array("a\néb ".utf8) + bytes + Array("\nc".utf8)) == ["bad-format 2:4"])
  }

  @Test("A carriage return is the first half of a line end; alone it is refused, wherever it stands")
  func carriageReturn() throws {
    #expect(try values("a\r\nb\r\n\r\nc") == [["a"], ["b"], ["c"]])
    for blanks in 0..<17 {
      let text = String(repeating: " ", count: blanks)
      for rest in ["\rb", "\r", "\r\r\n", "\r b\n"] {
        #expect(complaints(text + rest) == ["bad-format 1:\(blanks + 1)"], "\(blanks) \(rest.debugDescription)")
        #expect(complaints(text + "é\r\n" + rest) == ["bad-format 2:1"])
      }
      #expect(complaints(text + "\r\n").isEmpty)
    }
  }

  @Test("Diagnostics stand in the order of the text and come to an end")
  func order() {
    let text = "x {\n" + String(repeating: "echo \"\\q\"\n", count: 100)
    let diagnostics = parse(text).diagnostics
    #expect(diagnostics.count == 20)
    #expect(diagnostics.map(\.range.lowerBound) == diagnostics.map(\.range.lowerBound).sorted())
  }
}
