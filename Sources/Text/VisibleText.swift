/// Text from data as reports may hold it.
///
/// What `Quoting` makes visible on a screen is not all that a file has to be spared: XML forbids the two last code points
/// of its first plane, and YAML with it.
public enum VisibleText {
  /// A text in one line: control characters, marks of direction and line ends made visible.
  public static func line(_ text: String) -> String {
    let visible = Quoting.visible(text)
    guard visible.unicodeScalars.contains(where: isForbidden) else { return visible }
    return visible.unicodeScalars.map {
      isForbidden($0) ? "\\u{\(String($0.value, radix: 16, uppercase: true))}" : String($0)
    }.joined()
  }

  /// The lines of a text, each made visible; an empty one at its end is left out.
  public static func lines(_ text: String) -> [String] {
    // By scalars: as a character, a carriage return and a line feed are one that is neither.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// A text of several lines, with everything but its line ends made visible.
  public static func block(_ text: String) -> String { lines(text).joined(separator: "\n") }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0xFFFE || scalar.value == 0xFFFF }
}
