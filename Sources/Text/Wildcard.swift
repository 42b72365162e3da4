/// Patterns with `*` for any text and `?` for any one character.
public enum Wildcard {
  /// Whether a pattern fits the whole of a text.
  ///
  /// Walks both once and goes back to the last star only: its time is the product of the lengths at most.
  public static func matches(_ text: [Unicode.Scalar], _ pattern: [Unicode.Scalar]) -> Bool {
    var (position, mark) = (0, 0)
    var index = 0
    var star: Int?
    while position < text.count {
      if index < pattern.count, pattern[index] == "?" || (pattern[index] == text[position] && pattern[index] != "*") {
        position += 1
        index += 1
      } else if index < pattern.count, pattern[index] == "*" {
        star = index
        mark = position
        index += 1
      } else if let star {
        index = star + 1
        mark += 1
        position = mark
      } else {
        return false
      }
    }
    return pattern[index...].allSatisfy { $0 == "*" }
  }
}
