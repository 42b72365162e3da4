import CaseRunner

/// Results whose texts do what texts from a customer's files can do.
public enum HostileTexts {
  /// Ends of everything, control characters, marks of direction, accents on punctuation, characters of four bytes.
  public static let text =
    "</script><script>x</script> ]]> \"\u{301} '& {{summary}} # TODO \\ \u{0}\u{1B}[31m\r\n\t\u{7F}\u{85}\u{202E}\u{2028}"
    + "\u{FFFE}\u{FFFF} \u{1F3D7}"

  /// A suite where each text is hostile.
  public static let suite = SuiteResult([
    CaseResult(
      path: text, title: text, ticket: text, tags: [text, ""], outcome: .failed, reason: text, notRun: [text, ""],
      failures: [failure, failure], seconds: 0.5),
    CaseResult(path: "", title: "", ticket: "", outcome: .unexpectedPass, reason: ""),
    CaseResult(path: "d/\u{301}.vsh", outcome: .expectedFailure, reason: text, seconds: -1e308),
    CaseResult(path: text, outcome: .skipped, reason: text, seconds: 1e308),
    CaseResult(path: "a.vsh", title: String(repeating: "long ", count: 20_000), outcome: .passed),
  ])

  /// A failure that looks like the end of a block of YAML and like test points.
  static let failure = CaseFailure(
    error: text, message: text, file: text, line: 1, column: 1, text: "\n  ...\n---\n...\nok 7 - forged\n" + text)

  /// The characters that no report may hold as they are.
  public static func hasControls(_ report: String) -> Bool {
    report.unicodeScalars.contains { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F..<0xA0).contains(scalar.value)
        || [0x202E, 0x2028, 0xFFFE, 0xFFFF].contains(scalar.value)
    }
  }
}
