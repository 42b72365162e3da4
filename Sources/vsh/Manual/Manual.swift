/// The manual page, from the declarations of the command line and of the language.
enum Manual {
  static var page: String {
    var page = ManualPage(name: "vsh", version: Program.version)
    let program = CommandDescription.program
    page.section("Name")
    page.line("vsh \\- ", "a shell for the integration between Procore and Viewpoint Vista")
    page.addSynopsis(program)
    page.section("Description")
    page.paragraph(Arguments.about)
    page.addOptions(program)
    page.addLanguage()
    page.addCommands()
    page.addSettings()
    page.addErrors()
    page.addRules()
    page.addExitStatus()
    page.addRights()
    page.addFiles()
    page.addEnvironment()
    page.addExamples()
    return page.text
  }
}
