import Text
import Workspace

/// Writes answers, refusals and diagnostics as text. The one place where they become words on a screen: control characters
/// from data never get past it.
///
/// ## In this folder
/// How answers and errors look. Nobody else makes text for a screen, and nobody here asks the world anything.
/// - `Answer.swift` is what there is to show. `Renderer.swift` chooses its writer: `PlainTable.swift` on
///   `Columns.swift`, `JSONLines.swift`, `CommaSeparated.swift`, `Markdown.swift`.
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
    switch (format, answer) {
    case (.json, _): JSONLines.line(of: answer)
    case (_, .nothing): ""
    case (.table, .text(let message)): wrapped(Self.visibleLines(message)) + "\n"
    case (_, .message(let message)), (_, .text(let message)): Self.visibleLines(message) + "\n"
    case (_, .reasons(let reasons)): reasons.map(text).joined()
    case (.table, .record(let record)): PlainTable(width: width).text(of: record)
    case (.table, .table(let table)): PlainTable(width: width).text(of: table, style)
    case (.csv, .record(let record)): CommaSeparated(guardsFormulas: guardsFormulas).text(of: record)
    case (.csv, .table(let table)): CommaSeparated(guardsFormulas: guardsFormulas).text(of: table)
    case (.markdown, .record(let record)): Markdown.text(of: record)
    case (.markdown, .table(let table)): Markdown.text(of: table)
    }
  }

  private func wrapped(_ text: String) -> String {
    guard width != nil else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { Wrapping.laidOut(String($0), width: width) }.joined(separator: "\n")
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

  /// Text of several lines with everything but its line ends made visible.
  static func visibleLines(_ text: String) -> String {
    // Mostly there is nothing in it that would have to be made visible.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == UInt8(ascii: "\n") }) { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { Quoting.visible(String($0)) }.joined(
      separator: "\n")
  }
}
