extension ManualPage {
  mutating func addSynopsis(_ program: CommandDescription) {
    section("Synopsis")
    let places = program.forms.first { $0.commandName == Subcommand.run.rawValue }?.shown.filter { !$0.isOption } ?? []
    synopsis("vsh", "[options] " + places.map(\.place).joined(separator: " "))
    for form in program.forms {
      let rest = form.shown.filter { !$0.isOption }.map(\.place)
      synopsis("vsh \(form.commandName)", ((form.hasOptions ? ["[options]"] : []) + rest).joined(separator: " "))
    }
  }

  private mutating func synopsis(_ words: String, _ rest: String) {
    line("\(Self.bold(words)) ", rest)
    line(".br", "")
  }

  mutating func addOptions(_ program: CommandDescription) {
    section("Options")
    paragraph("These stand with scripts, with -c, and with run; --help with every form.")
    for argument in program.shown { add(argument) }
    entry("-h, --help", "", "Show what the program, or a subcommand, takes.")
    entry("--version", "", "Show the version.")
    section("Subcommands")
    for form in program.forms {
      subsection("vsh \(form.commandName)")
      paragraph(form.abstract ?? "")
      paragraphs(form.discussion ?? "")
      for argument in form.shown where form.commandName != Subcommand.run.rawValue || !argument.isOption {
        add(argument)
      }
    }
  }

  private mutating func add(_ argument: CommandDescription.Argument) {
    guard argument.isOption else { return entry((argument.valueName ?? "").uppercased(), "", argument.meaning) }
    let value = argument.kind == "flag" ? "" : (argument.valueName ?? "").uppercased()
    entry(argument.words, value, argument.meaning)
  }
}

extension CommandDescription {
  fileprivate var hasOptions: Bool { shown.contains(where: \.isOption) }
}
