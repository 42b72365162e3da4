import Language
import Support

extension Fuzzer {
  /// The parser and the layout: every text is understood or refused at a place, and a layout is stable and means the same.
  static let script = Fuzzer("script", input: scriptInput) { bytes in
    ScriptProperties.faultOfParsing(bytes) ?? ScriptProperties.faultOfLayout(bytes)
  }

  private static func scriptInput(_ random: inout Random) -> [UInt8] {
    if random.chance(4) {
      let count = Int.random(in: 0...30, using: &random)
      return (0..<count).flatMap { _ in scriptPieces.randomElement(using: &random) ?? [] }
    }
    let text = Array(RandomScript.text(seed: random.next()).utf8)
    return random.chance(2) ? text : random.damaged(text, scriptPieces)
  }

  private static let scriptPieces = [
    " ", "\n", "\r\n", "\r", "\t", ";", "{", "}", "'", "\"", "\\", "\\\n", "$", "$x", "${x}", "${", "#", "#: title x\n",
    "#:", "<<END", "\nEND\n", "--", "--a=", "=", "..", "add-phase", "expect", "é", "漢", "\u{FEFF}", "\\u{41}", "\\u{",
    "\u{202E}", "\u{0}", "\u{200B}", "a",
  ].map { Array($0.utf8) }
}
