import Text
import Workspace

/// Writes answers, refusals and diagnostics as text. The one place where they become words on a screen: control characters
/// from data never get past it.
///
/// ## In this folder
/// How answers and errors look. Nobody else makes text for a screen, and nobody here asks the world anything.
/// - `Answer.swift` is what there is to show, `Told.swift` what is more than rows. `Renderer.swift` chooses its writer: `PlainTable.swift` on
///   `Columns.swift` and `Blanks.swift`, `JSONLines.swift`, `CommaSeparated.swift`, `Markdown.swift`.
/// - `Messages.swift`: refusals and diagnostics; `Excerpt.swift` is the line with carets, `Steps.swift` a way out as it
///   is typed, `Contrast.swift` what was expected against what was found.
/// - `Wrapping.swift`: lines of a terminal's width.
public struct Renderer: Sendable {
  /// How answers are written.
  public var format: OutputFormat
  /// Whether colours may be used.
  public let colour: Bool
  /// How many columns a line may take on the terminal; nil where that does not matter, as in a pipe.
  public var width: Int?
  /// Whether CSV marks the texts that a spreadsheet would run.
  public var guardsFormulas = true

  /// A renderer.
  public init(format: OutputFormat = .table, colour: Bool = false) {
    self.format = format
    self.colour = colour
  }

  /// An answer as text, with its final newline; empty when there is nothing to show.
  public func text(of answer: Answer) -> String {
    var text = ""
    write(answer, asking: {}) { text += $0 }
    return text
  }

  /// Writes an answer piece by piece, since a table may have a million rows. Before each of them, whoever wants the answer is
  /// asked; what they throw ends it.
  public func write<Failure>(
    _ answer: Answer, asking goOn: () throws(Failure) -> Void, to write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    switch (format, answer) {
    case (.json, .table(let table)): try JSONLines.write(table, asking: goOn, to: write)
    case (.json, _): try write(JSONLines.line(of: answer))
    case (_, .nothing): break
    case (_, .message(let message)): try self.write(lines: message, width: nil, asking: goOn, to: write)
    case (_, .text(let message)):
      try self.write(lines: message, width: format == .table ? width : nil, asking: goOn, to: write)
    case (_, .reasons(let reasons)):
      for reason in reasons {
        try goOn()
        try write(text(of: reason))
      }
    case (.table, .story(let story)):
      try self.write(lines: story.lines(width: width).joined(separator: "\n"), width: width, asking: goOn, to: write)
    case (.csv, .story(let story)):
      try CommaSeparated(guardsFormulas: guardsFormulas).write(story.table, asking: goOn, to: write)
    case (.markdown, .story(let story)): try Markdown.write(story.table, asking: goOn, to: write)
    case (.table, .record(let record)): try write(PlainTable(width: width).text(of: record))
    case (.table, .table(let table)): try PlainTable(width: width).write(table, style, asking: goOn, to: write)
    case (.csv, .record(let record)): try write(CommaSeparated(guardsFormulas: guardsFormulas).text(of: record))
    case (.csv, .table(let table)):
      try CommaSeparated(guardsFormulas: guardsFormulas).write(table, asking: goOn, to: write)
    case (.markdown, .record(let record)): try write(Markdown.text(of: record))
    case (.markdown, .table(let table)): try Markdown.write(table, asking: goOn, to: write)
    }
  }

  /// Writes a text of several lines, laid out where a width is given.
  private func write<Failure>(
    lines text: String, width: Int?, asking goOn: () throws(Failure) -> Void, to write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    // Mostly there is nothing in it that would have to be made visible.
    if width == nil, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == UInt8(ascii: "\n") }) {
      return try write(text + "\n")
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      try goOn()
      let visible = Quoting.visible(String(line))
      for piece in width == nil ? [visible] : Wrapping.laidOut(visible, width: width) { try write(piece + "\n") }
    }
  }

  /// A text in a style, if colours may be used.
  func style(_ style: Style) -> @Sendable (String) -> String {
    guard colour else { return { text in text } }
    return { text in "\u{1B}[\(style.rawValue)m" + text + "\u{1B}[0m" }
  }

  enum Style: String, Sendable {
    case bold = "1"
    case red = "1;31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case dim = "2"
  }
}
