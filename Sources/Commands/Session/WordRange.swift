import Errors
import Text

/// The values of a word after `in`: itself, or the numbers of a range. `01-100..01-900` counts the digits at the end, keeps
/// what stands before them and their width.
enum WordRange {
  static func each(_ word: String, _ body: (String) throws(Refusal) -> Void) throws(Refusal) {
    guard let range = range(word) else {
      try body(word)
      return
    }
    guard range.first <= range.last else {
      throw Refusal(.badValue, "the range \(shortened(word)) runs backwards", Explanation("write the lower end first"))
    }
    for number in range.first...range.last {
      let digits = String(number)
      try body(range.prefix + String(repeating: "0", count: max(0, range.width - digits.count)) + digits)
    }
  }

  private static func range(_ word: String) -> (prefix: Substring, first: Int, last: Int, width: Int)? {
    guard let dots = word.firstRange(of: "..") else { return nil }
    let (left, right) = (word[..<dots.lowerBound], word[dots.upperBound...])
    let (low, high) = (digits(left), digits(right))
    guard let first = Int(low), let last = Int(high), low.startIndex > left.startIndex || right.first?.isNumber == true
    else { return nil }
    let prefix = left.dropLast(low.count)
    guard right.dropLast(high.count) == prefix else { return nil }
    let isPadded = low.first == "0" && low.count > 1
    return (prefix, first, last, isPadded || low.count == high.count ? low.count : 0)
  }

  private static func digits(_ text: Substring) -> Substring {
    text.suffix(from: text.lastIndex { !($0.isASCII && $0.isNumber) }.map { text.index(after: $0) } ?? text.startIndex)
  }
}
