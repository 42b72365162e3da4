import Testing
import Text

/// How many cells of a terminal a text takes.
@Suite struct DisplayWidthTests {
  @Test(
    "A text is as wide as a terminal draws it",
    arguments: [
      ("", 0), ("03-300", 6), ("Größe", 5), ("漢字", 4), ("e\u{301}", 1), ("😀", 2), ("☂\u{FE0F}", 2), ("ｱ", 1),
      ("한글", 4), ("\u{A960}", 2), ("\u{17000}", 2), ("soft\u{AD}hyphen", 11),
    ])
  func widths(text: String, cells: Int) { #expect(DisplayWidth.of(text) == cells) }

  @Test(
    "What would not be seen takes no cell",
    arguments: [
      "\u{0}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{202E}", "\u{2028}", "\u{301}",
      "\u{E0041}", "\u{3164}", "\u{FE0F}",
    ] as [Character])
  func unseen(character: Character) { #expect(DisplayWidth.of(character) == 0) }

  @Test("Blanks fill a text up to a width, on either side")
  func padding() {
    #expect(DisplayWidth.padded("漢", to: 4) == "漢  ")
    #expect(DisplayWidth.aligned("漢", to: 4) == "  漢")
    #expect(DisplayWidth.padded("漢字", to: 3) == "漢字")
  }
}
