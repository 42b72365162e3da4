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

      A script that goes on and on is stopped, at the same place on every machine: after 20 million commands, after 20 \
      billion steps of work (a step is a command, or a record that it looks at), when it has written more than 1 GiB, or \
      when the journal would hold more than 20 million events. The options --limit-commands, --limit-work, --limit-output \
      and --limit-objects set other limits. At the prompt each line counts by itself. Ctrl-C stops any of them. What only \
      looks, saves or goes back is never refused because the workspace is large. Further limits, each of which says so: \
      blocks 500 deep and commands of one's own 100 deep within one another, 10,000 of those, 10,000 snapshots, 16 MiB of \
      variables, 64 MiB in the words of a command, 1 GiB of text from one script, 1 GiB of names; a load of 1 GiB, of 10 \
      million rows of a table and of 20 million values of an answer, and in it texts of 65,535 bytes.

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
