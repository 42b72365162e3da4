import Errors
import Language
import Support
import Testing

/// Input that nobody wrote: the parser understands it or says where not, and never falls.
@Suite struct SoupTests {
  @Test("Bytes at random are parsed or refused", arguments: 0..<4)
  func bytes(seed: UInt64) {
    var random = Random(seed: seed)
    for round in 0..<500 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        UInt8.random(in: round.isMultiple(of: 2) ? 0...255 : 0x20...0x7E, using: &random)
      }
      check(bytes)
    }
  }

  @Test("Tokens at random are parsed or refused", arguments: 0..<4)
  func tokens(seed: UInt64) {
    var random = Random(seed: seed)
    for _ in 0..<500 {
      let count = Int.random(in: 0...30, using: &random)
      let text = (0..<count).reduce(into: "") { text, _ in text += Self.tokens.randomElement(using: &random) ?? "" }
      check(Array(text.utf8))
    }
  }

  @Test("Every beginning of a script is parsed or refused")
  func beginnings() {
    let script = Array("\u{FEFF}#: title é\r\ntry { add-phase \"0\\u{33}-\"'é'$x <<END --a=b \\\n}\nEND\n} # 漢".utf8)
    for count in 0...script.count { check(Array(script.prefix(count))) }
  }

  private static let tokens = [
    " ", "\n", "\r\n", ";", "{", "}", "'", "\"", "\\", "\\\n", "$", "$x", "${x}", "${", "#", "#:", "#: title x\n",
    "<<END", "\nEND\n", "--", "--a",
    "--a=", "=", "..", "add-phase", "expect", "try", "for n in 1..3", "é", "漢", "\u{FEFF}", "\\u{41}", "\\u{",
    "\u{202E}", "\u{0}", "a",
  ]

  private func check(_ bytes: [UInt8]) { #expect(ScriptProperties.faultOfParsing(bytes) == nil, "\(bytes)") }
}
