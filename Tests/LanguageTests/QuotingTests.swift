import Language
import Support
import Testing
import Text

/// Values as words that can be typed back, and as text that can be shown.
@Suite struct QuotingTests {
  @Test(
    "Plain values stay bare, others are quoted",
    arguments: [
      ("03-300", "03-300"), ("a b", #""a b""#), ("", #""""#), ("#a", ##""#a""##), ("a#b", "a#b"), ("--x", #""--x""#),
      ("-x", "-x"),
      ("<<END", #""<<END""#), ("it's", #""it's""#), (#"say "it""#, #""say \"it\"""#), ("a$b", #""a\$b""#),
      ("a;b", #""a;b""#),
      ("{", #""{""#), ("}", #""}""#), ("a\\b", #""a\\b""#), ("a\nb", #""a\nb""#), ("\u{1B}[31m", #""\u{1B}[31m""#),
      ("\u{202E}x", #""\u{202E}x""#), ("\u{A0}", "\"\u{A0}\""), ("Größe", "Größe"), ("漢字", "漢字"), (" ", #"" ""#),
    ])
  func words(value: String, word: String) { #expect(Quoting.word(value) == word) }

  @Test("A word in a line of words can be pasted back")
  func lines() throws {
    let words = ["add-phase", " 03-300", "it's \"$5\"", "--x"]
    #expect(try values(Quoting.line(words)) == [words])
  }

  @Test("A quoted value reads as itself", arguments: 0..<4)
  func roundTrip(seed: UInt64) throws {
    var random = Random(seed: seed)
    for _ in 0..<1000 {
      let value = String.soup(&random)
      let read = try values("echo \(Quoting.word(value)) end", ["x": "wrong", "a": "wrong"])
      #expect(read.count == 1 && read[0].count == 3)
      #expect(read[0][1].utf8.elementsEqual(value.utf8), "\(value.debugDescription)")
    }
  }

  @Test("What is shown holds nothing that a terminal obeys or that turns text", arguments: 0..<4)
  func visible(seed: UInt64) {
    var random = Random(seed: seed)
    for _ in 0..<1000 {
      let shown = Quoting.visible(String.soup(&random))
      #expect(!shown.unicodeScalars.contains { $0.properties.generalCategory == .control || $0.turnsDirection })
    }
  }

  @Test("Every character that a terminal obeys is made visible")
  func everyControl() {
    for scalar in Unicode.Scalar.all
    where scalar.properties.generalCategory == .control || scalar.properties.isBidiControl {
      let shown = Quoting.visible("a\(scalar)b")
      #expect(shown.hasPrefix("a\\") && shown.hasSuffix("b"), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test("Every character that takes no room is shown where it stands between letters")
  func everyUnseen() {
    for scalar in Unicode.Scalar.all where scalar.properties.isDefaultIgnorableCodePoint {
      let shown = "a\\u{\(String(scalar.value, radix: 16, uppercase: true))}b"
      #expect(Quoting.visible("a\(scalar)b") == shown)
      #expect(Quoting.word("a\(scalar)b") == "\"\(shown)\"")
      #expect(!Quoting.fitsSingleQuotes("\(scalar)"))
    }
  }

  @Test(
    "What joins nothing is shown",
    arguments: [
      ("1\u{FE0F}", #"1\u{FE0F}"#), ("\u{200D}👧", #"\u{200D}👧"#), ("👩\u{200D}", #"👩\u{200D}"#),
      ("👩\u{200D}a", #"👩\u{200D}a"#),
      ("م\u{200C}", #"م\u{200C}"#), ("❤\u{FE0F}\u{FE0F}", "❤\u{FE0F}" + #"\u{FE0F}"#),
    ])
  func joinsNothing(text: String, shown: String) { #expect(Quoting.visible(text) == shown) }

  @Test(
    "What needs no change is shown as it is",
    arguments: [
      "", "03-300", "Größe 漢字 😀", "a\\b \"c\" $d", "👩‍👩‍👧", "❤️", "1️⃣", "👩🏽‍🚒", "🏳️‍🌈", "می‌خواهم", "क्‍ष", "葛\u{E0100}", "🇩🇪",
    ])
  func unchanged(text: String) { #expect(Quoting.visible(text) == text) }
}

extension Unicode.Scalar {
  /// All of them.
  fileprivate static var all: some Sequence<Unicode.Scalar> {
    (0...0x10FFFF).lazy.compactMap { Unicode.Scalar(UInt32($0)) }
  }
}

extension String {
  /// A short text of the characters that mean something somewhere, and of others. It never holds NUL.
  fileprivate static func soup(_ random: inout Random) -> String {
    let special = Array(
      "\"'\\$#{};=<>-. \t\n\r\u{1B}\u{7F}\u{85}\u{A0}\u{202E}\u{2066}\u{2028}\u{301}\u{200D}xanuE0".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let other = Unicode.Scalar(UInt32.random(in: 1...0x10FFFF, using: &random))
      text.append(
        Int.random(in: 0..<8, using: &random) == 0 ? other ?? "é" : special.randomElement(using: &random) ?? "x")
    }
    return String(text)
  }
}
