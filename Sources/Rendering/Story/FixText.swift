import Errors
import Story
import Text
import Workspace

extension Fix: Told {
  public var kind: String { "fix" }

  public func lines(width: Int?) -> [String] {
    guard let refusal else { return ["\(question): \(command) goes through as it is"] }
    var lines: [String] = []
    if plans.isEmpty {
      lines.append("no plan was found after which \(command) goes through (\(counted(tried, "trial")))")
      lines.append("in the way: \(refusal.message)  [\(refusal.error.name)]")
    } else {
      lines.append(
        "\(counted(plans.count, "plan")), \(plans.count == 1 ? "" : "each ")tried: after it, \(command) goes through.")
    }
    for (number, plan) in plans.enumerated() {
      lines.append("")
      lines.append("\(number + 1)  \(plan.title) · \(plan.remarks)")
      lines += PlainTable(width: width).columns(plan.steps.map { $0.cells.map(Quoting.visible) }, indent: "     ")
    }
    if !leftOut.isEmpty { lines.append("") }
    lines += leftOut.map { "left out: \($0.title): \($0.reason)" }
    if isCutShort {
      lines.append("there may be more: the search ended after \(counted(tried, "trial")), or at its limit of steps")
    }
    return lines
  }

  public var data: [(String, Datum)] {
    [
      ("question", .text(question)), ("command", .text(command)),
      ("error", refusal.map { .text($0.error.name) } ?? .null),
      ("plans", .list(plans.map(\.datum))), ("tried", .number(tried)),
      ("blocked", .list(leftOut.map { .object([("title", .text($0.title)), ("reason", .text($0.reason))]) })),
      ("complete", .flag(!isCutShort)),
    ]
  }

  public var table: Answer.Table {
    Answer.Table(
      columns: ["plan", "step", "command", "by", "waits", "destroys"],
      rows: plans.enumerated().flatMap { number, plan in
        plan.steps.enumerated().map { step, each in
          [
            .number(number + 1), .number(step + 1), .text(each.command), .text(each.by), .number(plan.waits),
            .text(plan.destroys.map(\.text).joined(separator: "; ")),
          ]
        }
      }, emptyMessage: refusal == nil ? "\(command) goes through as it is" : "no plan was found for \(command)")
  }
}

extension Plan {
  /// How many of a plan's changes are told in its first line.
  private static let told = 3

  /// How long it takes and what it costs.
  public var remarks: String {
    let time = waits == 0 ? "at once" : "waits \(waits) min"
    let gone = destroys.map { String($0.text.dropFirst(2)) }
    let altered = changes.filter { $0.change == .altered }.map { String($0.text.dropFirst(2)) }
    func told(_ texts: [String]) -> String {
      texts.prefix(Self.told).joined(separator: ", ")
        + (texts.count > Self.told ? " and \(texts.count - Self.told) more" : "")
    }
    return [
      time, gone.isEmpty ? nil : "deletes \(told(gone))", altered.isEmpty ? nil : "changes \(told(altered))",
    ].compactMap { $0 }.joined(separator: "; ")
  }

  fileprivate var datum: Datum {
    .object([
      ("title", .text(title)), ("steps", .list(steps.map(\.datum))), ("waits", .number(waits)),
      ("changes", .texts(changes.map(\.text))), ("destroys", .texts(destroys.map(\.text))),
    ])
  }
}

extension Plan.Step {
  fileprivate var cells: [String] {
    [command, place ?? "", isAsked ? "ask \(by)" : by, privilege.map { "(\($0))" } ?? ""]
  }

  fileprivate var datum: Datum {
    .object([
      ("command", .text(command)), ("by", .text(by)), ("asked", .flag(isAsked)),
      ("privilege", privilege.map { .text($0) } ?? .null), ("place", place.map { .text($0) } ?? .null),
    ])
  }
}
