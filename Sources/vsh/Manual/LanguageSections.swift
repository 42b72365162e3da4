import Commands
import Language
import Rendering

extension ManualPage {
  /// The language in brief (language.md 1 to 5).
  mutating func addLanguage() {
    section("The language")
    paragraphs(
      """
      A script is UTF-8 text with one statement a line; ; ends a statement too, \\ at the end of a line continues it, and \
      { … } holds a block. # begins a comment.

      Words are bare, 'single quoted' as they are, or "double quoted" with \\" \\\\ \\n \\t \\$ \\u{…} and $variables. $name \
      and ${name} stand for exactly one word. Options are --name value, --name=value or --flag, and stand anywhere behind \
      the verb; -- ends them.

      A command changes everything that it says, or fails and changes nothing. One that fails stops a script unless the \
      next statement is expect error; an expectation that does not hold stops it too. Every word is understood before the \
      first command runs.

      There is no wall clock: a workspace begins at 2026-01-05 08:00, time passes with advance, advance-to-sync and clock, \
      and the background sync runs at every full hour on the way.

      Lines at the head of a file say what the case is:
      """)
    for name in Headings.Name.allCases { entry("#: \(name.rawValue)", "", name.meaning) }
  }

  /// Every command, by what people do.
  mutating func addCommands() {
    section("Commands")
    paragraph(
      "At the prompt, help VERB says more about one: what its arguments mean, who may, which rules it obeys, examples. "
        + "Every command takes --format \(OutputFormat.usage).")
    for group in Command.Group.allCases where group != .own {
      subsection(group.title)
      for section in Catalogue.standard.sections(of: group) {
        heading(section.title)
        for command in section.commands {
          usage(command.name, command.usageParts.dropFirst().joined(separator: " "), command.summary)
        }
      }
    }
  }
}
