/// What is said about a failure, with the lines marked that a reader looks for first.
enum HTMLExcerpt {
  /// The lines of a failure's text as the content of a `pre`.
  static func text(of failure: CaseFailure) -> String {
    VisibleText.lines(failure.text).map { line in
      let text = HTMLText.escaped(line)
      return kind(of: line).map { "<span class=\"\($0.rawValue)\">\(text)</span>" } ?? text
    }.joined(separator: "\n")
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
