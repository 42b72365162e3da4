import Errors
import Rendering
import Story
import Text
import Workspace

/// What the page of a ticket says, in words: made once, so that HTML, Markdown and pictures say the same. Every text of the
/// report comes through here, where names are hidden and what cannot be seen is made visible.
struct TicketText {
  let heading: String
  let about: [String]
  /// What is wrong, and what made it so.
  let problem: [String]
  let causes: [String]
  let story: [Event]
  let rungs: [Relations.Rung]
  let plans: [PlanText]
  let plansInShort: String
  let leftOut: [String]
  let script: String
  let assumptions: [[String]]
  let origin: String

  /// Whether there is anything to tell of how it came.
  var hasStory: Bool { !causes.isEmpty || !story.isEmpty }

  /// A line of the story.
  struct Event {
    let time: String
    let user: String
    /// Nil for a sync, and for what concerns both.
    let system: System?
    let isSync: Bool
    let place: String
    let text: String
    let part: Why.Line.Part
    let effect: String
  }

  /// A way out.
  struct PlanText {
    let title: String
    let remarks: String
    let steps: [[String]]
  }

  init(_ report: TicketReport, by program: String) {
    let names = HiddenNames(report.hidden)
    func shown(_ text: String) -> String { VisibleText.line(names.hidden(in: text)) }
    heading = shown("Report on \(report.title)")
    about = [report.caseTitle.map(shown), "As of \(report.now), in the workspace."].compactMap { $0 }
    problem = Self.problem(report).map(shown)
    causes = Self.causes(report).map(shown)
    story = report.why.story.map { line in
      Event(
        time: String(line.happened.time.time.prefix(5)), user: shown(line.happened.user ?? "sync"),
        system: line.happened.system, isSync: line.happened.user == nil, place: line.happened.where,
        text: shown(line.happened.text + (line.others > 0 ? " and \(line.others) more like it" : "")), part: line.part,
        effect: shown(line.happened.effect))
    }
    rungs = report.relations.rungs.map { $0.mapping(shown) }
    plans = report.fix.plans.map { plan in
      PlanText(
        title: shown(plan.title), remarks: shown(plan.remarks),
        steps: zip(1..., plan.steps).map { number, step in
          [
            "\(number)", shown(step.command), shown(step.place ?? ""), shown((step.isAsked ? "ask " : "") + step.by),
            shown(step.privilege ?? ""),
          ]
        })
    }
    plansInShort = shown(Self.plansInShort(report.fix))
    leftOut = report.fix.leftOut.map { shown("\($0.title): \($0.reason)") }
    script = VisibleText.block(names.hidden(in: report.script))
    assumptions = report.assumptions.map { [VisibleText.line($0.setting), VisibleText.line($0.meaning)] }
    origin = "Written by \(program). Every cause was left out and every plan carried out, in a workspace of its own."
  }

  /// One sentence for each error, with all that it is about.
  private static func problem(_ report: TicketReport) -> [String] {
    guard !report.why.findings.isEmpty else {
      guard let refusal = report.fix.refusal else { return ["Nothing stands in the way of \(report.title)."] }
      return ["\(report.fix.command) is refused: \(refusal.message) [\(refusal.error.name)]."]
    }
    let what = report.why.command == nil ? report.why.question : "\(report.fix.command) is refused"
    return grouped(report.why.findings.map { ("\($0.message)", $0.error, $0.offender) }).map { message, error, about in
      let objects = about.isEmpty ? "" : " (\(listed(about)))"
      return "\(what): \(message)\(objects)\(error.map { " [\($0.name)]" } ?? "")."
    }
  }

  /// What made it so; what has the same cause is told once.
  private static func causes(_ report: TicketReport) -> [String] {
    grouped(report.why.findings.map { (cause(of: $0, report), nil, $0.offender) }).map { text, _, about in
      about.isEmpty ? text.prefix(1).uppercased() + text.dropFirst() : "\(listed(about)): \(text)"
    }
  }

  /// Alike texts once, with all that they are about, in their order.
  private static func grouped(
    _ lines: [(text: String, error: ErrorName?, about: String?)]
  ) -> [(text: String, error: ErrorName?, about: [String])] {
    lines.reduce(into: []) { groups, line in
      if let index = groups.firstIndex(where: { $0.text == line.text && $0.error == line.error }) {
        groups[index].about += [line.about].compactMap { $0 }
      } else {
        groups.append((line.text, line.error, [line.about].compactMap { $0 }))
      }
    }
  }

  private static func listed(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.joined() }
    return texts.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func cause(of finding: Why.Finding, _ report: TicketReport) -> String {
    func told(_ happened: Happened) -> String {
      let who = happened.user.map { " by \($0)" } ?? ""
      let place = happened.place.flatMap { $0.source.folder == nil ? nil : " (line \($0.line))" } ?? ""
      return "“\(happened.text)” at \(happened.time.time.prefix(5))\(who)\(place)"
    }
    let remark = finding.remark.map { " Note: \($0)." } ?? ""
    guard let first = finding.causes.first else { return (finding.remark ?? "no cause was found") + "." }
    if finding.isInborn { return "it is so since \(told(first)).\(remark)" }
    let result =
      report.why.command == nil
      ? "it is not so" : finding.isWell ? "“\(report.fix.command)” goes through" : "this reason is gone"
    let proof = "left out, \(result) (\(counted(finding.rerun, "command")) run again)."
    let text =
      finding.causes.count == 1
      ? "the cause is \(told(first)): \(proof)"
      : "each of these alone is enough: \(finding.causes.map(told).joined(separator: "; ")); all \(proof)"
    let conditions = finding.conditions.map { condition in
      condition.place == nil ? "the \(condition.text) at \(condition.time.time.prefix(5))" : told(condition)
    }
    return text + (conditions.isEmpty ? "" : " It takes as well: \(conditions.joined(separator: "; ")).") + remark
  }

  private static func plansInShort(_ fix: Fix) -> String {
    guard let refusal = fix.refusal else { return "\(fix.command) goes through as it is." }
    guard !fix.plans.isEmpty else {
      return "No plan was found after which \(fix.command) goes through (\(counted(fix.tried, "trial"))). "
        + "In the way: \(refusal.message)."
    }
    return "\(counted(fix.plans.count, "plan")), tried: after \(fix.plans.count == 1 ? "it" : "each"), "
      + "\(fix.command) goes through."
  }
}

extension Relations.Rung {
  /// The same with its texts changed.
  fileprivate func mapping(_ change: (String) -> String) -> Self {
    func node(_ node: Relations.Node?) -> Relations.Node? {
      node.map { .init(change($0.kind), change($0.name), isGone: $0.isGone) }
    }
    return .init(
      procore: node(procore), vista: node(vista),
      link: link.map { .init(change($0.words), isBroken: $0.isBroken) })
  }
}

extension Why.Line.Part {
  /// What a line is to the question, in a word; nothing where it only led there.
  var title: String {
    switch self {
    case .cause: "cause"
    case .revealing: "brings it to light"
    case .failure: "fails"
    case .step: ""
    }
  }

  /// Its mark.
  var mark: String {
    switch self {
    case .cause: "▶"
    case .revealing: "●"
    case .failure: "✗"
    case .step: ""
    }
  }
}
