import Rendering
import Story

/// The page for trackers that take Markdown. What is a picture in HTML is a table here.
struct TicketMarkdown {
  private let text: TicketText

  init(_ text: TicketText) { self.text = text }

  var page: String {
    var parts = ["# \(Markdown.escaped(text.heading))", lines(text.about), "## What is wrong", lines(text.problem)]
    if text.hasStory { parts += ["## How it came", lines(text.causes)] }
    if !text.story.isEmpty {
      parts.append(
        Markdown.table(
          ["", "time", "who", "where", "what", "effect"],
          text.story.map { [$0.part.mark, $0.time, $0.user, $0.place, $0.text, $0.effect].map(Markdown.escaped) }))
    }
    if !text.rungs.isEmpty {
      parts += ["## What hangs together", Markdown.table(["Procore", "", "Vista"], text.rungs.map(cells))]
    }
    parts += ["## Ways out", Markdown.escaped(text.plansInShort)]
    for (number, plan) in zip(1..., text.plans) {
      parts.append("### \(number). \(Markdown.escaped(plan.title))")
      parts.append(Markdown.escaped(plan.remarks))
      parts.append(Markdown.table(["", "step", "where", "who", "needs"], plan.steps.map { $0.map(Markdown.escaped) }))
    }
    if !text.leftOut.isEmpty { parts += ["Left out:", text.leftOut.map { "- \(Markdown.escaped($0))\n" }.joined()] }
    parts += ["## The script that shows it", fenced(text.script)]
    if !text.assumptions.isEmpty {
      parts += [
        "## What was assumed",
        Markdown.table(["reading", "what holds"], text.assumptions.map { $0.map(Markdown.escaped) }),
      ]
    }
    parts.append(Markdown.escaped(text.origin))
    return parts.filter { !$0.isEmpty }.map { $0.last == "\n" ? $0 : $0 + "\n" }.joined(separator: "\n")
  }

  private func lines(_ texts: [String]) -> String { texts.map(Markdown.escaped).joined(separator: "\n\n") }

  private func cells(_ rung: Relations.Rung) -> [String] {
    func cell(_ node: Relations.Node?) -> String { Markdown.escaped(node.map { "\($0.kind) \($0.name)" } ?? "") }
    let words = Markdown.escaped(rung.link?.words ?? "")
    return [cell(rung.procore), rung.link?.isBroken == true ? "**✗ \(words)**" : words, cell(rung.vista)]
  }

  // A fence is longer than any within it.
  private func fenced(_ script: String) -> String {
    var (longest, run) = (2, 0)
    for character in script {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence)\n\(script)\n\(fence)"
  }
}
