import Errors
import Story
import Text
import Workspace

/// ## In this folder
/// How stories look: for people, as data, and as rows. A file a story.
/// - `WhyText.swift`, `FixText.swift`, `ImpactText.swift`; `ReadingsText.swift` and `RecipeText.swift`;
///   `TimelineText.swift`, `ComparisonText.swift`.
extension Why: Told {
  public var kind: String { "why" }

  public func lines(width: Int?) -> [String] {
    guard !findings.isEmpty else { return ["\(question): nothing stands in the way"] }
    var lines: [String] = []
    for finding in findings {
      let name = finding.error.map { "  [\($0.name)]" } ?? ""
      lines.append("\(question): \(finding.message)\(finding.offender.map { " (\($0))" } ?? "")\(name)")
    }
    if !story.isEmpty { lines.append("") }
    lines += PlainTable(width: width).columns(story.map { $0.cells.map(Quoting.visible) }, indent: "")
    lines.append("")
    for finding in findings { lines += finding.lines(command) }
    return lines
  }

  public var data: [(String, Datum)] {
    [
      ("question", .text(question)), ("error", findings.first?.error.map { .text($0.name) } ?? .null),
      ("causes", .list(findings.map(\.datum))),
      ("conditions", .list(findings.flatMap(\.conditions).map(\.datum))),
      ("story", .list(story.map(\.datum))),
      ("without", .texts(findings.flatMap(\.without))), ("rerun", .number(rerun)),
    ]
  }

  public var table: Answer.Table {
    Answer.Table(
      columns: ["time", "user", "system", "part", "command", "changes"],
      rows: story.map { line in
        [
          .moment(line.happened.time), .text(line.happened.user ?? ""), .text(line.happened.where),
          .text(line.part.rawValue),
          .text(line.happened.text), .text(line.happened.changes.map(\.text).joined(separator: "; ")),
        ]
      }, emptyMessage: "nothing stands in the way of \(question)")
  }
}

extension Why.Finding {
  fileprivate func lines(_ command: String?) -> [String] {
    if isInborn, let first = causes.first {
      return ["  cause   \(first.reference): it is so since then; left out, there is nothing to ask about"]
    }
    guard let first = causes.first else { return ["  cause   \(remark ?? "unknown")"] }
    let about = offender.map { "\($0): " } ?? ""
    var lines: [String] = []
    let result = command.map { isWell ? "\($0) goes through" : "this reason is gone" } ?? "it is not so"
    let proof = "left out, \(result) (\(counted(rerun, "command")) run again)"
    if causes.count == 1 {
      lines.append("  cause   \(about)\(first.reference): \(proof)")
    } else {
      lines.append("  causes  \(about)each alone is enough; all \(proof)")
      lines += causes.map { "            \($0.reference)" }
    }
    if !without.isEmpty { lines.append("  without it also fails  \(without.joined(separator: "; "))") }
    if !conditions.isEmpty {
      lines.append("  takes   \(listed(conditions.map(\.reference))) as well: without \(anyOf) it would not be so")
    }
    if let remark { lines.append("  note    \(remark)") }
    return lines
  }

  private var anyOf: String {
    switch conditions.count {
    case 1: "it"
    case 2: "either"
    default: "any of them"
    }
  }

  fileprivate var datum: Datum {
    .object([
      ("error", error.map { .text($0.name) } ?? .null), ("message", .text(message)),
      ("offender", offender.map { .text($0) } ?? .null), ("commands", .list(causes.map(\.datum))),
      ("remark", remark.map { .text($0) } ?? .null),
    ])
  }
}

extension Why.Line {
  fileprivate var cells: [String] {
    let mark =
      switch part {
      case .cause: "▶"
      case .failure: "✗"
      case .revealing: "●"
      case .step: " "
      }
    return [
      "\(mark) \(happened.time.time.prefix(5))", happened.user ?? "sync", happened.where, happened.text,
      happened.effect,
    ]
  }

  fileprivate var datum: Datum {
    guard case .object(let fields) = happened.datum else { return .null }
    return .object([("part", .text(part.rawValue))] + fields)
  }
}

extension Happened {
  /// The system in which it was done.
  public var `where`: String {
    switch system {
    case .vista: "Vista"
    case .procore: "Procore"
    case .connector: "ERP"
    case .vsh, nil: ""
    }
  }

  /// What it changed, in few words.
  public var effect: String {
    if let error = changes.lazy.compactMap(\.field).first(where: { $0.name == "error" && !$0.after.text.isEmpty }) {
      return error.after.text
    }
    let texts = changes.prefix(2).map(\.text)
    return texts.joined(separator: ", ") + (changes.count > 2 ? " and \(changes.count - 2) more" : "")
  }

  /// As a sentence refers to it: not by its line, which is another one in a script that was saved.
  fileprivate var reference: String { place == nil ? "the \(text) of \(time.time.prefix(5))" : text }

  var datum: Datum {
    .object([
      ("time", .value(.moment(time))), ("user", user.map { .text($0) } ?? .null), ("system", .text(`where`)),
      ("text", .text(text)), ("place", place.map { .text($0.source.name) } ?? .null),
      ("line", place.map { .number($0.line) } ?? .null), ("changes", .texts(changes.map(\.text))),
    ])
  }
}
