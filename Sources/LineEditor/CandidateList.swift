import Text

/// What is possible, as rows for the terminal.
struct CandidateList {
  /// The rows, each at most as wide as asked for.
  let rows: [String]
  /// How many candidates stand on a row, but perhaps on the last page.
  let perRow: Int

  private static let gap = 2

  /// In columns, read downwards page by page; where descriptions would be cut off, one candidate a row.
  init(_ candidates: [LineCompletions.Candidate], columns: Int, page: Int) {
    let names = candidates.map { Self.visible($0.text) }
    let nameWidth = names.map { DisplayWidth.of($0) }.max() ?? 0
    let entries = zip(names, candidates).map { name, candidate in
      candidate.description.isEmpty
        ? name : Self.padded(name, to: nameWidth + Self.gap) + Self.visible(candidate.description)
    }
    let width = entries.map { DisplayWidth.of($0) }.max() ?? 0
    // The last column stays empty, so that no terminal wraps.
    let perRow = max(1, (columns - 1 + Self.gap) / (width + Self.gap))
    self.perRow = perRow
    let perPage = perRow * max(1, page)
    rows = stride(from: 0, to: entries.count, by: perPage).flatMap { start in
      let entries = entries[start..<min(start + perPage, entries.count)]
      let height = (entries.count + perRow - 1) / perRow
      return (start..<start + height).map { first in
        let cells = stride(from: first, to: entries.endIndex, by: height).map { entries[$0] }
        let padded = cells.dropLast().map { Self.padded($0, to: width + Self.gap) }
        return Self.fitted(padded.joined() + (cells.last ?? ""), to: columns - 1)
      }
    }
  }

  /// A text with blanks up to a width.
  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }

  /// A text cut to a width; what is missing is shown.
  static func fitted(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var left = max(0, width - 1)
    let kept = text.prefix { character in
      left -= DisplayWidth.of(character)
      return left >= 0
    }
    return kept + "…"
  }

  /// A text of one row without control characters.
  static func visible(_ text: String) -> String {
    String(text.map { DisplayWidth.of($0) > 0 ? $0 : "\u{FFFD}" })
  }
}
