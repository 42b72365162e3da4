import Errors
import Story
import Text
import Workspace

extension Readings: Told {
  public var kind: String { "readings" }

  public func lines(width: Int?) -> [String] {
    var lines: [String] = []
    if let fits {
      lines =
        [summary(ofFits: fits)] + fits.filter { !$0.isEmpty }.map { "  " + $0.map(\.line).joined(separator: "; ") }
    } else {
      lines.append(summary)
    }
    if let stops { lines.append("as it is, it stops at \(stops.quotation(in: source)): \(stops.result)") }
    // Who asks what fits does not ask about each reading that does not.
    for different in fits == nil ? differs : [] {
      lines += [""] + different.titles
      lines += PlainTable(width: width).columns(
        different.rows(in: source).map { $0.map(Quoting.visible) }, indent: "  ")
    }
    lines.append("")
    if isCutShort { lines.append("there may be more: it ended after \(counted(tried + combined, "run"))") }
    lines.append("not tried, since they take any value: \(leftOut.joined(separator: ", "))")
    return lines
  }

  private var summary: String {
    let all = counted(tried, "other reading") + (combined == 0 ? "" : " and \(counted(combined, "set")) of two")
    guard !differs.isEmpty else { return "\(subject) comes out the same under \(all)" }
    return "\(subject) comes out differently under \(differs.count) of \(all); the rest make no difference"
  }

  private func summary(ofFits fits: [[Choice]]) -> String {
    guard let first = fits.first else {
      return "no reading explains \(subject), nor two or three at once: under none does all that it expects hold"
    }
    guard !first.isEmpty else { return "all that \(subject) expects holds under the readings in force" }
    return "all that \(subject) expects holds with"
  }

  public var data: [(String, Datum)] {
    [
      ("subject", .text(subject)), ("stops", stops.map(\.datum) ?? .null), ("tried", .number(tried + combined)),
      ("differs", .list(differs.map(\.datum))),
      ("fits", fits.map { .list($0.map { .list($0.map(\.datum)) }) } ?? .null),
      ("left-out", .texts(leftOut)), ("complete", .flag(!isCutShort)),
    ]
  }

  public var table: Answer.Table {
    Answer.Table(
      columns: ["readings", "basis", "place", "command", "before", "after", "stops"],
      rows: differs.map { different in
        let texts = different.texts(in: source)
        return [
          .text(different.choices.map(\.line).joined(separator: "; ")),
          .text(different.choices.map(\.basis.rawValue).joined(separator: "; ")),
          .text(different.step?.reference(in: source) ?? ""), .text(different.step?.command ?? ""), .text(texts.before),
          .text(texts.after), .text(different.stops?.quotation(in: source) ?? ""),
        ]
      }, emptyMessage: summary)
  }
}

extension Readings.Choice {
  fileprivate var line: String { Quoting.line(command) }

  fileprivate var datum: Datum {
    .object([
      ("setting", .text(setting)), ("value", .text(value)), ("basis", .text(basis.rawValue)),
      ("in-force", .text(usual)), ("in-force-basis", .text(usualBasis.rawValue)),
    ])
  }
}

extension Readings.Different {
  /// The statement that comes out differently.
  fileprivate var step: Readings.Step? { after ?? before }

  fileprivate var titles: [String] {
    choices.map { "\($0.line)  (\($0.basis.rawValue); in force: \($0.usual), \($0.usualBasis.rawValue))" }
  }

  fileprivate func rows(in source: String?) -> [[String]] {
    let texts = texts(in: source)
    var rows = [["first", step?.quotation(in: source) ?? ""], ["was", texts.before], ["is", texts.after]]
    if let stops, stops != after { rows.append(["stops", "\(stops.quotation(in: source)): \(stops.result)"]) }
    return rows
  }

  /// What came of the statement then and now, in the part that is not the same.
  fileprivate func texts(in source: String?) -> (before: String, after: String) {
    guard let before else { return ("did not run", after?.result ?? "") }
    guard let after else { return (before.result, "does not run") }
    guard before.place.citation == after.place.citation else {
      return (before.quotation(in: source), after.quotation(in: source))
    }
    if (before.error, before.message) != (after.error, after.message) { return (before.result, after.result) }
    func lines(_ step: Readings.Step) -> [String] {
      before.output == after.output
        ? step.changes : step.output.split(separator: "\n").map { "prints \($0)" }
    }
    return Self.parting(lines(before), lines(after))
  }

  /// The first lines that are not the same.
  private static func parting(_ before: [String], _ after: [String]) -> (String, String) {
    let index =
      zip(before, after).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(before.count, after.count)
    func line(_ lines: [String]) -> String { lines.indices.contains(index) ? lines[index] : "nothing more" }
    return (line(before), line(after))
  }

  fileprivate var datum: Datum {
    .object([
      ("settings", .list(choices.map(\.datum))), ("line", step.map { .number($0.place.line) } ?? .null),
      ("command", step.map { .text($0.command) } ?? .null), ("before", before?.datum ?? .null),
      ("result", after?.datum ?? .null), ("stops", stops?.datum ?? .null),
    ])
  }
}

extension Readings.Step {
  /// Where it stands, for who looks at one script.
  fileprivate func reference(in source: String?) -> String {
    // A block is looked at where it stands, and stands elsewhere in a script that was saved.
    if source == Readings.ofBlock { return "" }
    return
      place.source.name == source ? "line \(place.line)" : "\(Quoting.visible(place.source.name)):\(place.line)"
  }

  /// Where it stands, and what stands there.
  fileprivate func quotation(in source: String?) -> String {
    let reference = reference(in: source)
    return (reference.isEmpty ? "" : reference + "  ") + shortened(command, to: 80)
  }

  fileprivate var result: String { error.map { "\(message)  [\($0.name)]" } ?? "goes well" }

  fileprivate var datum: Datum {
    .object([
      ("place", .text(place.citation)), ("command", .text(command)),
      ("error", error.map { .text($0.name) } ?? .null), ("message", error.map { _ in .text(message) } ?? .null),
      ("output", .text(output)), ("changes", .texts(changes)),
    ])
  }
}
