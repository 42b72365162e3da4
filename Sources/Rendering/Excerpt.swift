import Errors
import Text

extension Place {
  /// How it is cited: `case.vsh:14:1`.
  public var citation: String { "\(Quoting.visible(source.name)):\(line):\(column)" }

  /// The most characters of a line that are shown.
  private static let widest = 160

  /// Its line of the source with carets below the range, as two lines behind the line's number.
  func excerpt(width: Int? = nil) -> [String] {
    let widest = width.map { max(Wrapping.narrowest, min(Self.widest, $0 - 12)) } ?? Self.widest
    let whole = source.lineRange(at: range.lowerBound)
    let start = max(whole.lowerBound, cut(range.lowerBound - widest / 2, in: whole))
    let end = min(whole.upperBound, cut(start + widest, in: whole))
    let shownEnd = min(max(range.upperBound, range.lowerBound), end)
    let before = visible(start..<range.lowerBound)
    let marked = visible(range.lowerBound..<max(shownEnd, range.lowerBound))
    let after = visible(max(shownEnd, range.lowerBound)..<max(end, shownEnd))
    let number = String(line)
    let margin = String(repeating: " ", count: max(0, 7 - number.count)) + number
    let blank = String(repeating: " ", count: margin.count)
    let carets = String(repeating: "^", count: max(1, DisplayWidth.of(marked)))
    let left = start > whole.lowerBound ? "…" : ""
    let right = end < whole.upperBound ? "…" : ""
    return [
      "\(margin) │ \(left)\(before)\(marked)\(after)\(right)",
      "\(blank) │ \(String(repeating: " ", count: DisplayWidth.of(left + before)))\(carets)",
    ]
  }

  private func visible(_ range: Range<Int>) -> String {
    Quoting.visible(String(source.string(range).map { $0 == "\t" ? " " : $0 }))
  }

  /// The nearest offset not above one that begins a character. A character has at most three bytes behind its first: more of
  /// them are none, and anywhere among them is as good.
  private func cut(_ offset: Int, in line: Range<Int>) -> Int {
    let offset = min(max(offset, line.lowerBound), line.upperBound)
    guard offset < line.upperBound else { return offset }
    let first = max(line.lowerBound, offset - 3)
    return (first...offset).last { source.text[$0] & 0xC0 != 0x80 } ?? offset
  }
}
