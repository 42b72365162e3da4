import Story

/// The page of a ticket, as HTML or Markdown.
///
/// ## In this folder
/// A `TicketReport` as the text of a file.
/// - `TicketPage.swift` chooses between `TicketHTML.swift` and `TicketMarkdown.swift`.
/// - Both say what `TicketText.swift` says, where `HiddenNames.swift` takes out who is not to be named.
public enum TicketPage {
  /// The page; the same report gives the same bytes.
  public static func text(of report: TicketReport, as form: TicketReport.Form, by program: String) -> [UInt8] {
    let text = TicketText(report, by: program)
    let page =
      switch form {
      case .html: TicketHTML(text).page
      case .markdown: TicketMarkdown(text).page
      }
    return Array(page.utf8)
  }
}
