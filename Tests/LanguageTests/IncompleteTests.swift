import Language
import Testing

/// What the prompt asks before it runs a line: may more of it follow?
@Suite struct IncompleteTests {
  @Test(
    "A text that ends within something may go on",
    arguments: [
      "try {", "try {\n a\n", "x { y { } ", "echo 'a", "echo \"a\nb", "echo a \\", "a <<END", "a <<END\nx", "x { a; \\",
    ])
  func open(text: String) { #expect(parse(text).isIncomplete) }

  @Test(
    "A whole text may not",
    arguments: ["", "a", "try { a }", "'a'", "a \\\nb", "a <<END\nEND", "}", "{ a", "# {", "\"\\q\"", "a \u{0}"])
  func whole(text: String) { #expect(!parse(text).isIncomplete) }
}
