import Language
import Support
import Testing

/// What holds for the layout of every script.
@Suite struct FormatterPropertyTests {
  @Test("The layout of a script at random is stable, and means the same", arguments: 0..<8)
  func scripts(seed: UInt64) {
    var understood = 0
    for round in 0..<150 where check(RandomScript.text(seed: seed << 32 + UInt64(round))) { understood += 1 }
    #expect(understood > 100)
  }

  @Test("So is that of tokens at random, where they can be understood", arguments: 0..<8)
  func tokens(seed: UInt64) {
    var random = Random(seed: seed)
    var understood = 0
    for _ in 0..<1500 {
      let count = Int.random(in: 0...14, using: &random)
      let text = (0..<count).reduce(into: "") { text, _ in text += Self.tokens.randomElement(using: &random) ?? "" }
      if check(text) { understood += 1 }
    }
    #expect(understood > 300)
  }

  private static let tokens = [
    " ", " ", "\n", "\n", "\r\n", "\r", "\t", ";", "{", "}", "\\", "\\\n", "# c", "#", "#:", "#: title x\n",
    "#:skip\u{A0}y\n", "a",
    "b", "'c\nd'", "\"e \"", "$f", "--g", "--h=i", " <<END", "\nEND\n", "\u{FEFF}", "é", "\u{301}", "漢", "\u{200B}",
    String(repeating: "j", count: 48), "{a}",
  ]

  @Test("A case keeps its meaning, and its layout is stable", arguments: CaseFile.all)
  func keepsMeaning(_ file: CaseFile) throws {
    #expect(check(try file.text()))
  }

  @Test("The cases are found")
  func casesAreFound() { #expect(CaseFile.all.count > 100) }

  /// Whether a text is a script; if so, its layout is looked at.
  private func check(_ text: String) -> Bool {
    let program = parse(text)
    guard program.diagnostics.isEmpty else { return false }
    #expect(ScriptProperties.faultOfLayout(Array(text.utf8)) == nil, "\(text.debugDescription)")
    return true
  }
}
