import Text

/// What was expected against what was found, with the difference marked, as rows of a refusal's objects.
public struct Contrast: Sendable {
  /// A heading and a text each.
  public private(set) var rows: [[String]]

  /// How many lines are shown.
  private static let mostLines = 20
  /// Beyond that many lines only the first that differ are looked for: comparing takes their product.
  private static let mostCompared = 2000

  /// Two texts that are not of one kind, such as an error and none.
  public init(_ expected: String, _ found: String) { rows = [["expected", expected], ["found", found]] }

  /// Two values; what differs is marked below the one that was found, if they are alike otherwise.
  /// - Parameter sign: how the found value was to compare.
  public init(sign: String, _ expected: String, _ found: String) {
    let shown = found.isEmpty ? "nothing" : found
    guard sign == "=" else {
      self.init("\(sign) \(expected)", shown)
      return
    }
    self.init("= \(expected)", "  \(shown)")
    if let marks = Self.marks(expected, found) { rows.append(["", "  " + marks]) }
  }

  /// Two texts of several lines; lines that both have are left out, but for the one before a difference.
  public init(lines expected: [String], _ found: [String]) {
    rows = []
    guard max(expected.count, found.count) <= Self.mostCompared else {
      let first = zip(expected, found).prefix { $0 == $1 }.count
      rows = [
        ["expected", expected.dropFirst(first).first ?? "the end"],
        ["found", found.dropFirst(first).first ?? "the end"],
      ]
      return
    }
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in found.difference(from: expected) {
      switch change {
      case .remove(let line, _, _): removed.insert(line)
      case .insert(let line, _, _): inserted.insert(line)
      }
    }
    var (left, right) = (0, 0)
    while left < expected.count || right < found.count, rows.count < Self.mostLines {
      let missing = (left..<expected.count).prefix(while: removed.contains).map { expected[$0] }
      let extra = (right..<found.count).prefix(while: inserted.contains).map { found[$0] }
      if missing.isEmpty, extra.isEmpty {
        left += 1
        right += 1
        continue
      }
      if left > 0 { rows.append(["", expected[left - 1]]) }
      let isLast = left + missing.count == expected.count && right + extra.count == found.count
      for pair in 0..<max(missing.count, extra.count) {
        let (wanted, other) = (missing.dropFirst(pair).first, extra.dropFirst(pair).first)
        if let line = wanted ?? (isLast ? "the end" : nil) { rows.append(["expected", line]) }
        if let line = other ?? (isLast ? "the end" : nil) { rows.append(["found", line]) }
        if let wanted, let other, let marks = Self.marks(wanted, other) { rows.append(["", marks]) }
      }
      left += missing.count
      right += extra.count
    }
    rows = Array(rows.prefix(Self.mostLines))
  }

  /// Adds lines below.
  public mutating func add(_ lines: some Sequence<String>) {
    rows += lines.prefix(Self.mostLines).map { ["", $0] }
  }

  /// Carets below what differs in the second of two texts; nil where they have nothing in common.
  private static func marks(_ expected: String, _ found: String) -> String? {
    let start = expected.commonPrefix(with: found)
    let (left, right) = (expected.dropFirst(start.count), found.dropFirst(start.count))
    let endCount = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    guard !start.isEmpty || endCount > 0 else { return nil }
    let blanks = String(repeating: " ", count: DisplayWidth.of(Quoting.visible(start)))
    return blanks
      + String(repeating: "^", count: max(1, DisplayWidth.of(Quoting.visible(String(right.dropLast(endCount))))))
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
