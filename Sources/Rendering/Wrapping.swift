import Text

/// Text in lines of a width: broken between words, and within a word only where it has a line for itself and is wider.
enum Wrapping {
  /// The lines of a text without line ends; the text itself where no width is given.
  static func lines(_ text: String, width: Int?) -> [String] {
    guard let width, DisplayWidth.of(text) > width else { return [text] }
    var lines: [String] = []
    var line: String?
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if let begun = line, DisplayWidth.of(begun) + 1 + DisplayWidth.of(String(word)) <= width {
        line = begun + " " + word
        continue
      }
      if let begun = line { lines.append(begun) }
      var rest = word
      var piece = beginning(of: rest, width: width)
      while piece.endIndex < rest.endIndex {
        lines.append(String(piece))
        rest = rest[piece.endIndex...]
        piece = beginning(of: rest, width: width)
      }
      line = String(rest)
    }
    return lines + [line ?? ""]
  }

  /// The same with blanks before all lines but the first, whose own beginning is part of the text.
  static func hanging(_ text: String, indent: Int, width: Int?) -> [String] {
    guard let width, DisplayWidth.of(text) > width, width > indent + narrowest else { return [text] }
    // The first line has the room that the others give to their indent.
    let first = lines(text, width: width)[0]
    let rest = text.dropFirst(first.count).drop { $0 == " " }
    let indent = String(repeating: " ", count: indent)
    return [first] + lines(String(rest), width: width - indent.count).map { indent + $0 }
  }

  /// A line of a text that is laid out already: what goes on below begins where its last column does.
  static func laidOut(_ line: String, width: Int?) -> [String] {
    let blanks = line.prefix { $0 == " " }.count
    let columns = line.prefix(widestMargin).ranges(of: /\S  +(?=\S)/)
    let last = columns.last.map { line.distance(from: line.startIndex, to: $0.upperBound) }
    return hanging(line, indent: last ?? blanks + 2, width: width)
  }

  /// A column that begins further to the right leaves too little room.
  private static let widestMargin = 32

  /// Narrower than this nothing can be read.
  static let narrowest = 8

  /// As much of a text as fits; it looks no further, so that a long word is gone through once.
  private static func beginning(of text: Substring, width: Int) -> Substring {
    var taken = 0
    let end = text.firstIndex { character in
      taken += DisplayWidth.of(String(character))
      return taken > width
    }
    guard let end else { return text }
    // At least one character, or it would never end.
    return text[..<max(end, text.index(after: text.startIndex))]
  }
}
