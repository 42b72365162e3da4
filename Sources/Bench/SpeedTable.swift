/// The rows of the speed table, as Markdown.
///
/// ## In this folder
/// The measurements of `scripts/bench`, a file each, which add their rows to a `SpeedTable.swift`; `main.swift` says in
/// which order.
/// - Whole processes against a peer in the same run, by `Process.swift`: `Start.swift`, `Size.swift`, `Scripts.swift`,
///   `TypedPhases.swift`, `Cases.swift`, `Shrink.swift`; through a pseudo-terminal, `Prompt.swift`.
/// - Within this process: `Check.swift`, `CommitmentCheck.swift`, `OneChange.swift`, `Prompting.swift`, `Explaining.swift`.
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
