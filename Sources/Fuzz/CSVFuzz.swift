import Support

extension Fuzzer {
  /// Vista's tables, damaged.
  static let csv = Fuzzer(
    "csv",
    input: { random in
      random.damaged(CustomerFiles.tables.randomElement(using: &random)?.bytes ?? [], csvPieces)
    }
  ) { LoadFault.of($0, named: "table.csv") }

  private static let csvPieces =
    [
      ",", ";", "\"", "\"\"", "\n", "\r\n", "\r", "\u{0}", "0", "1", "255", "256", "-1", "99999999999999999999", "1e9",
      "12.345", "NULL", "Y", "maybe", " ", "  ", "\t", "\u{FEFF}", "é", "e\u{301}", "01-100", "2026-01", "Phase",
      "PhaseGroup", "=1+1", "\u{202E}", "\u{200B}", "24107", "1,2,3\n",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], Array(repeating: 0x78, count: 70_000)]
}
