extension Help {
  /// All commands of a group, one line each.
  public static func page(on group: Command.Group, _ catalogue: Catalogue) -> String {
    let sections = catalogue.sections(of: group)
    guard !sections.isEmpty else { return "\(group.title): none yet; define NAME PARAM… { … } makes one." }
    var lines = [group.title]
    for section in sections {
      lines += ["", section.title]
      let column = Paragraph.column(section.commands.map(term), indent: 2, limit: 30)
      for command in section.commands {
        lines += Paragraph.entry(term(command), command.gist, indent: 2, column: column)
      }
    }
    return (lines + ["", "help VERB says all about one."]).joined(separator: "\n")
  }

  /// How a page names a command; one of a person's own with its arguments, since there is no more to say about it.
  private static func term(_ command: Command) -> String { command.group == .own ? command.usage : command.name }
}

extension Command {
  /// What it is for, in one line: its summary up to the remark behind a semicolon or colon.
  public var gist: String {
    let gist = summary.prefix { $0 != ";" && $0 != ":" }
    return String(gist.hasSuffix(".") ? gist.dropLast() : gist)
  }
}
