/// Text in lines that fit a screen: broken between words, never cut.
public enum Paragraph {
  /// How many columns a line has at most, which every terminal has.
  public static let width = 80

  /// Words in lines, the first indented by `indent` blanks, the others by `hanging`.
  public static func lines(
    _ words: some Sequence<some StringProtocol>, indent: Int, hanging: Int, width: Int = Self.width
  ) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in words.flatMap({ pieces(of: $0, width: width - hanging) }) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }

  /// A sentence in lines that are indented alike.
  public static func lines(of text: String, indent: Int, width: Int = Self.width) -> [String] {
    lines(text.split(separator: " "), indent: indent, hanging: indent, width: width)
  }

  /// A term and what it means, which begins in a column; where the term is too long for that, on the next line.
  static func entry(_ term: String, _ meaning: String, indent: Int, column: Int) -> [String] {
    let beginning = String(repeating: " ", count: indent) + term
    let meaning = lines(of: meaning, indent: column)
    guard beginning.count + 2 <= column else { return [beginning] + meaning }
    return [beginning.padded(to: column) + meaning[0].dropFirst(column)] + meaning.dropFirst()
  }

  /// The column in which the meanings of some terms begin: behind the longest that is no longer than `limit`.
  static func column(_ terms: some Sequence<String>, indent: Int, limit: Int) -> Int {
    indent + (terms.map(\.count).filter { $0 <= limit }.max() ?? 0) + 2
  }

  /// A word; one of choices that no line holds, in pieces that end behind a `|`.
  private static func pieces(of word: some StringProtocol, width: Int) -> [String] {
    guard word.count > width, word.contains("|") else { return [String(word)] }
    var pieces = [""]
    for choice in word.split(separator: "|", omittingEmptySubsequences: false) {
      if let last = pieces.last, !last.isEmpty, last.count + choice.count + 1 > width { pieces.append("") }
      pieces[pieces.count - 1] += choice + "|"
    }
    pieces[pieces.count - 1].removeLast()
    return pieces
  }
}

extension String {
  /// With blanks up to a width.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
