import Support
import Text

@testable import Rendering

extension Fuzzer {
  /// Text in the lines of a terminal: none is wider, and nothing is lost. The first byte of an input is the width.
  static let wrapping = Fuzzer(
    "wrapping",
    input: { random in
      let pieces = (0..<Int.random(in: 0...25, using: &random)).flatMap { _ in
        wrappingPieces.randomElement(using: &random) ?? []
      }
      return [UInt8.random(in: 0...255, using: &random)] + pieces
    }
  ) { bytes in
    let width = Int(bytes.first ?? 0) % 120 + 1
    // What is wrapped was made visible before.
    let text = Quoting.visible(String(decoding: bytes.dropFirst(), as: UTF8.self))
    return faultOfLines(text, width) ?? faultOfHanging(text, width) ?? faultOfColumns(text, width)
  }

  private static let wrappingPieces = [
    " ", "  ", "a", "word", "漢", "e\u{301}", "\u{301}", "👩‍👩‍👧", "🇩🇪", "\u{1F3D7}\u{FE0F}", "\u{AD}", "x\u{200D}", "\t",
    "\u{202E}", "ㅎ", "ᄒ", "ᅡ", "ᆫ", "-", "·  ", String(repeating: "long", count: 30), "\u{FE0F}", "\u{1F3FB}",
  ].map { Array($0.utf8) }

  private static func faultOfLines(_ text: String, _ width: Int) -> String? {
    let lines = Wrapping.lines(text, width: width)
    if let fault = faultOfWidths(lines, width) { return fault }
    return letters(lines.joined()) == letters(text)
      ? nil : "what is wrapped to \(width) is not what was given: \(lines)"
  }

  private static func faultOfHanging(_ text: String, _ width: Int) -> String? {
    for lines in [Wrapping.hanging(text, indent: 4, width: width), Wrapping.laidOut(text, width: width)] {
      if width > 44, let fault = faultOfWidths(lines, width) { return fault }
      if letters(lines.joined()) != letters(text) {
        return "what is laid out in \(width) is not what was given: \(lines)"
      }
    }
    return nil
  }

  private static func faultOfColumns(_ text: String, _ width: Int) -> String? {
    let cells = text.split(separator: "a", omittingEmptySubsequences: false).map(String.init)
    let columns = Columns([cells], width: width, asking: {})
    let lines = columns.lines(cells)
    let wide = cells.count * (Wrapping.narrowest + 2)
    if width > wide, let fault = faultOfWidths(lines, width) { return "in columns, \(fault)" }
    let (found, wanted) = (letters(lines.joined()).sorted(), letters(cells.joined()).sorted())
    return found == wanted ? nil : "what stands in columns is not what was given: \(lines)"
  }

  /// A line that is too wide, though it could be broken.
  private static func faultOfWidths(_ lines: [String], _ width: Int) -> String? {
    lines.first { DisplayWidth.of($0) > width && $0.count > 1 }
      .map { "a line of \(DisplayWidth.of($0)) cells in \(width): \($0.debugDescription)" }
  }

  /// A text without its blanks.
  private static func letters(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0 != " " } }
}
