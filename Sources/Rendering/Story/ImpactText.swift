import Errors
import Story
import Text
import Workspace

extension Impact: Told {
  public var kind: String { "impact" }

  /// How many objects or changes are told one by one.
  private static let told = 20

  public func lines(width: Int?) -> [String] {
    var lines: [String] = []
    if atOnce.isEmpty, withSyncs.isEmpty {
      lines.append("\(command) changes nothing")
    }
    if !atOnce.isEmpty { lines += ["at once  \(counted(atOnce.count, "change"))"] + Self.told(atOnce.map(\.text)) }
    if let syncedAt, !withSyncs.isEmpty {
      lines += ["with the sync of \(syncedAt.time.prefix(5))  \(counted(withSyncs.count, "change"))"]
      lines += Self.told(withSyncs.map(\.text))
    }
    lines += told(newlyFailing, "could no longer be exported or updated", width)
    lines += told(cured, "could be exported or updated again", width)
    if newlyFailing.isEmpty, cured.isEmpty {
      lines.append("nothing that can be exported now would fail, and nothing that fails would be cured")
    }
    return lines
  }

  private func told(_ verdicts: [Verdict], _ words: String, _ width: Int?) -> [String] {
    guard !verdicts.isEmpty else { return [] }
    let counts = totals.compactMap { kind, total -> String? in
      let these = Set(verdicts.filter { $0.kind == kind }.map(\.object)).count
      return these == 0 ? nil : "\(these) of \(counted(total, kind))"
    }
    let rows = verdicts.prefix(Self.told).map { [$0.object, $0.message, "[\($0.error.name)]"].map(Quoting.visible) }
    return ["\(counts.joined(separator: ", ")) \(words):"] + PlainTable(width: width).columns(rows, indent: "    ")
      + (verdicts.count > Self.told ? ["    and \(verdicts.count - Self.told) more"] : [])
  }

  private static func told(_ texts: [String]) -> [String] {
    texts.prefix(told).map { "    \($0)" } + (texts.count > told ? ["    and \(texts.count - told) more"] : [])
  }

  public var data: [(String, Datum)] {
    [
      ("command", .text(command)),
      (
        "changes",
        .object([("at-once", .texts(atOnce.map(\.text))), ("with-syncs", .texts(withSyncs.map(\.text)))])
      ),
      ("synced-at", syncedAt.map { .value(.moment($0)) } ?? .null),
      ("newly-failing", .list(newlyFailing.map(\.datum))), ("cured", .list(cured.map(\.datum))),
    ]
  }

  public var table: Answer.Table {
    Answer.Table(
      columns: ["object", "becomes", "error", "message"],
      rows: newlyFailing.map { $0.row("failing") } + cured.map { $0.row("cured") },
      emptyMessage: "no verdict would change")
  }
}

extension Impact.Verdict {
  fileprivate var datum: Datum {
    .object([("object", .text(object)), ("error", .text(error.name)), ("message", .text(message))])
  }

  fileprivate func row(_ becomes: String) -> [Value] {
    [.text(object), .text(becomes), .text(error.name), .text(message)]
  }
}
