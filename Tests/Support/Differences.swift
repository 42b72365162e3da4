import Testing

/// Expects two texts to be the same; shows the lines in which they differ, and where they begin to.
public func expectSame(
  _ text: String, _ wanted: String, _ about: String = "", sourceLocation: SourceLocation = #_sourceLocation
) {
  let differences = differences(text, wanted)
  #expect(differences.isEmpty, "\(about)\n\(differences)", sourceLocation: sourceLocation)
}

/// How a text differs from the one that is wanted: the line before the first difference, then what is too much (`-`) and what
/// is missing (`+`). Empty where they are the same.
public func differences(_ text: String, _ wanted: String) -> String {
  // By their bytes: two texts that look alike may be two.
  guard Array(text.utf8) != Array(wanted.utf8) else { return "" }
  let (found, right) = (lines(text), lines(wanted))
  let same = zip(found, right).prefix { $0.utf8.elementsEqual($1.utf8) }.count
  let (rest, rightRest) = (found.dropFirst(same).prefix(mostCompared), right.dropFirst(same).prefix(mostCompared))
  let changes = Array(rightRest).difference(from: Array(rest)) { $0.utf8.elementsEqual($1.utf8) }.map { change in
    switch change {
    case .remove(_, let line, _): "- \(line.debugDescription)"
    case .insert(_, let line, _): "+ \(line.debugDescription)"
    }
  }
  let shown = changes.prefix(mostShown)
  return
    (["line \(same + 1), behind \(same == 0 ? "nothing" : found[same - 1].debugDescription):"] + shown
    + (changes.count > shown.count ? ["and \(changes.count - shown.count) more"] : [])).joined(separator: "\n")
}

private let mostShown = 20
/// To compare takes time by the square where nothing is alike.
private let mostCompared = 2_000

private func lines(_ text: String) -> [String] {
  text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
    String(decoding: $0, as: UTF8.self)
  }
}
