import CaseRunner
import Text

/// What is said about a failure, with the lines marked that a reader looks for first.
enum HTMLExcerpt {
  /// The lines of a failure's text as the content of a `pre`.
  static func lines(of failure: CaseFailure) -> [Markup] {
    let lines = VisibleText.lines(failure.text).map { line in
      kind(of: line).map { kind in .element(Element("span", ["class": kind.rawValue]) { line }) } ?? Markup.text(line)
    }
    return Array(lines.map { [$0] }.joined(separator: [.text("\n")]))
  }

  private enum Kind: String {
    case headline, expected, found, marks
  }

  private static func kind(of line: String) -> Kind? {
    let text = line.drop { $0 == " " }
    if line.hasPrefix("error: ") { return .headline }
    if text.hasPrefix("expected ") { return .expected }
    if text.hasPrefix("found ") { return .found }
    let isMarks = text.contains("^") && text.allSatisfy { $0 == "^" || $0 == "│" || $0 == " " }
    return isMarks ? .marks : nil
  }
}
