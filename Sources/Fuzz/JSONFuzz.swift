import Support

extension Fuzzer {
  /// Answers of Procore's API, damaged.
  static let json = Fuzzer(
    "json",
    input: { random in
      random.damaged(CustomerFiles.answers.randomElement(using: &random)?.bytes ?? [], jsonPieces)
    }
  ) { LoadFault.of($0, named: "answer.json") }

  private static let jsonPieces =
    [
      ",", ":", "\"", "[", "]", "{", "}", "[[", "{}", "[]", "\n", "\\", "\\u0041", "\\ud800", "\\u0000", "\u{0}",
      "null",
      "true", "false", "0", "-0", "-1", "1e400", "1E-5", "0.005", "12345678901234567890", "01", "\"a\":1,", "\"data\":",
      "\"id\": 7,", "\"full_code\": \"\",", "\u{FEFF}", "é", "\u{202E}", "\u{200B}", "\t", "\"\"", "7", "\"1|24107\"",
    ].map { Array($0.utf8) } + [[0xFF], [0xED, 0xA0, 0x80], Array(repeating: 0x5B, count: 70_000)]
}
