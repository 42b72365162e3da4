import Testing
import Text

/// Patterns with `*` and `?`.
@Suite struct WildcardTests {
  @Test(
    "A pattern fits the whole of a text, or not",
    arguments: [
      ("", "", true), ("", "*", true), ("", "?", false), ("03-300", "03-*", true), ("03-300", "*300", true),
      ("03-300", "03", false), ("03-300", "?3-3?0", true), ("a*b", "a**b", true), ("aab", "a*ab", true),
      ("ab", "a*c", false), ("漢字", "?字", true), ("*ab", "*b", true),
    ])
  func fits(text: String, pattern: String, expected: Bool) {
    #expect(Wildcard.matches(Array(text.unicodeScalars), Array(pattern.unicodeScalars)) == expected)
  }
}
