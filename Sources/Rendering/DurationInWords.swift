extension Duration {
  /// `12.3 ms`, or `4.56 s` from a second on.
  public var inWords: String {
    let microseconds = components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    return microseconds < 999_950
      ? "\(Self.decimal(microseconds, 1000, places: 1)) ms" : "\(Self.decimal(microseconds, 1_000_000, places: 2)) s"
  }

  private static func decimal(_ number: Int64, _ unit: Int64, places: Int) -> String {
    let scale: Int64 = places == 1 ? 10 : 100
    let rounded = (number * scale + unit / 2) / unit
    let fraction = String(rounded % scale)
    return "\(rounded / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
