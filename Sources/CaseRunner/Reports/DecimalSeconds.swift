/// Seconds as decimal numbers, the same in every report and without the rounding of binary fractions.
enum DecimalSeconds {
  /// `1.234`: with so many digits behind the point.
  static func text(_ seconds: Double, digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    // A case that takes longer than the age of the world is not one that was measured.
    let whole = seconds.isFinite ? Int(min(max(seconds, 0), 1e9) * Double(scale) + 0.5) : 0
    let fraction = String(whole % scale)
    return "\(whole / scale).\(String(repeating: "0", count: digits - fraction.count))\(fraction)"
  }
}
