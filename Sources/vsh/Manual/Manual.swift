/// The manual page, from the declarations of the command line and of the language.
///
/// ## In this folder
/// `vsh man`. All facts are read from declarations, so that the page cannot lag; only how they are said stands here.
/// - `ManualArguments.swift`, `Manual.swift`: the order of the page. `ManualPage.swift`: its macros, and what it
///   escapes.
/// - `CommandLineSections.swift`, from what the argument parser says of itself (`CommandDescription.swift`);
///   `LanguageSections.swift`, `ReferenceSections.swift`, `SurroundingsSections.swift`.
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
    page.addGlossary()
    page.addExitStatus()
    page.addRights()
    page.addFiles()
    page.addEnvironment()
    page.addExamples()
    return page.text
  }
}
