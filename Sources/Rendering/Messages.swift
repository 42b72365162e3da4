import Errors
import Text

extension Renderer {
  /// The column at which the name of an error stands.
  private static let nameColumn = 72

  /// A refusal in full: what happened, where, why, what to do.
  public func text(of refusal: Refusal, at place: Place?) -> String {
    if format == .json { return JSONLines.line(of: refusal, at: place) }
    return headline(refusal.message, refusal.error.name) + lines(place) + lines(refusal.cause) + reason(refusal)
      + footer(refusal, isForeseen: false)
  }

  /// What cannot be understood in a source.
  public func text(of diagnostic: Diagnostic, in source: Source) -> String {
    text(of: diagnostic, at: Place(source, diagnostic.range), as: .error)
  }

  /// What cannot be understood in a source, or is suspicious about it, at the place of its range.
  public func text(of diagnostic: Diagnostic, at place: Place, as severity: Severity) -> String {
    let refusal = Refusal(diagnostic.error, diagnostic.words, Explanation(diagnostic.help))
    if format == .json { return JSONLines.line(of: refusal, at: place, as: severity) }
    return headline(refusal.message, refusal.error.name, severity) + lines(place) + reason(refusal)
      + footer(refusal, isForeseen: false)
  }

  /// How bad it is what was found in a source.
  public enum Severity: String, Sendable {
    case error, warning
  }

  /// Why an object would be refused, reason by reason.
  func text(of reasons: Answer.Reasons) -> String {
    let subject = Quoting.visible(reasons.subject)
    guard !reasons.refusals.isEmpty else { return "\(subject): nothing stands in the way of an export\n" }
    let count = reasons.refusals.count
    return reasons.refusals.reduce("\(subject): an export fails, for \(counted(count, "reason"))\n") {
      text, refusal in
      text + named(Quoting.visible(refusal.message), refusal.error.name) + reason(refusal)
        + footer(refusal, isForeseen: true)
    }
  }

  /// A remark beside the answer.
  public func note(_ text: String) -> String {
    let lines = Wrapping.hanging("note: \(Quoting.visible(text))", indent: 2, width: width)
    return style(.yellow)("note:") + lines.joined(separator: "\n").dropFirst("note:".count) + "\n"
  }

  private func headline(_ message: String, _ name: String, _ severity: Severity = .error) -> String {
    let label = severity.rawValue + ":"
    let lines = named("\(label) \(Quoting.visible(message))", name)
    return style(severity == .error ? .red : .yellow)(label) + lines.dropFirst(label.count)
  }

  /// A message with the name of its error at the right, or behind its last line where it takes several.
  private func named(_ message: String, _ name: String) -> String {
    let shownName = style(.dim)("[\(name)]")
    let column = width.map { min(Self.nameColumn, $0 - name.count - 2) } ?? Self.nameColumn
    let padded = DisplayWidth.padded(message, to: column)
    let gap = padded.hasSuffix(" ") ? "" : " "
    guard let width, DisplayWidth.of(padded + gap) + name.count + 2 > width else {
      return padded + gap + shownName + "\n"
    }
    var lines = Wrapping.hanging(message, indent: 2, width: width)
    let last = lines.removeLast()
    let fits = DisplayWidth.of(last) + name.count + 3 <= width
    return (lines + (fits ? ["\(last) \(shownName)"] : [last, "  \(shownName)"])).map { $0 + "\n" }.joined()
  }

  private func lines(_ place: Place?) -> String {
    guard let place else { return "" }
    return (["  " + place.citation] + place.excerpt(width: width)).map { $0 + "\n" }.joined()
  }

  private func reason(_ refusal: Refusal) -> String {
    let explanation = refusal.explanation
    var lines =
      explanation.reason.map {
        Wrapping.hanging("  " + Quoting.visible($0), indent: 2, width: width)
      } ?? []
    lines += PlainTable(width: width).columns(explanation.objects.map { $0.map(Quoting.visible) }, indent: "    ")
    let several = explanation.waysOut.count > 1
    let titles = explanation.waysOut.enumerated().map { number, way in
      let isPlain = way.steps.isEmpty && way.blocked == nil
      return "way out\(several ? " \(number + 1)" : "")  \(Quoting.visible(way.title))\(isPlain ? "" : ":")"
    }
    let titleWidth = titles.map(DisplayWidth.of).max() ?? 0
    for (title, way) in zip(titles, explanation.waysOut) {
      let first = "  " + DisplayWidth.padded(title, to: titleWidth) + "  "
      let steps = way.steps.map(\.line)
      let whole = first + steps.joined(separator: "; ")
      if let blocked = way.blocked {
        lines += Wrapping.hanging(first + "blocked — " + Quoting.visible(blocked), indent: 4, width: width)
      } else if steps.isEmpty {
        lines += Wrapping.hanging("  " + title, indent: 4, width: width)
      } else if steps.count <= 4, DisplayWidth.of(whole) <= width ?? .max {
        lines.append(whole)
      } else {
        // A line each, that a terminal's own line end does not part what is to be pasted.
        lines.append("  " + title)
        lines += steps.map { "    " + $0 }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func footer(_ refusal: Refusal, isForeseen: Bool) -> String {
    let parts = [
      isForeseen ? nil : refusal.explanation.aftermath, refusal.rule.map { "rule \($0.name)" },
      "more: explain \(refusal.error.name)",
    ]
    let text = "  " + parts.compactMap { $0 }.joined(separator: " · ")
    return Wrapping.hanging(text, indent: 2, width: width).map { "  " + style(.dim)(String($0.dropFirst(2))) + "\n" }
      .joined()
  }
}
