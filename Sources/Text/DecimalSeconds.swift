/// Times as decimal numbers, the same everywhere and without the rounding of binary fractions.
public enum DecimalSeconds {
  /// `1.234`: with so many digits behind the point.
  public static func text(_ seconds: Double, digits: Int) -> String {
    // A case that takes longer than the age of the world is not one that was measured.
    let bounded = seconds.isFinite ? min(max(seconds, 0), 1e9) : 0
    return decimal(Int64(bounded * Double(scale(digits)) + 0.5), digits)
  }

  /// `12.3 ms`, or `4.56 s` from a second on.
  static func inWords(microseconds: Int64) -> String {
    microseconds < 999_950
      ? "\(decimal((microseconds + 50) / 100, 1)) ms" : "\(decimal((microseconds + 5000) / 10_000, 2)) s"
  }

  private static func scale(_ digits: Int) -> Int64 { (0..<digits).reduce(1) { scale, _ in scale * 10 } }

  /// A number of units of which so many digits stand behind the point.
  private static func decimal(_ units: Int64, _ digits: Int) -> String {
    let fraction = String(units % scale(digits))
    return "\(units / scale(digits)).\(String(repeating: "0", count: digits - fraction.count))\(fraction)"
  }
}

extension Duration {
  /// `12.3 ms`, or `4.56 s` from a second on.
  public var inWords: String {
    DecimalSeconds.inWords(microseconds: components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000)
  }
}
