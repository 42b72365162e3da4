/// The rows of the speed table, as Markdown.
struct SpeedTable {
  private var rows: [[String]] = []
  private(set) var isMet = true

  mutating func add(_ what: String, target: String, measured: String, detail: String, isMet: Bool) {
    rows.append([what, target, measured + (isMet ? "" : " — missed"), detail])
    self.isMet = self.isMet && isMet
  }

  var text: String {
    ([["what", "target", "measured", "medians"], ["---", "---", "---", "---"]] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}

extension [Double] {
  /// The value in the middle.
  var median: Double { sorted()[count / 2] }
}

/// A number with so many decimal places.
func rounded(_ number: Double, _ places: Int) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let scaled = (number * scale).rounded()
  guard places > 0 else { return String(Int(scaled)) }
  let digits = String(Int(scaled.magnitude))
  let padded = String(repeating: "0", count: Swift.max(0, places + 1 - digits.count)) + digits
  return (scaled < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
}
