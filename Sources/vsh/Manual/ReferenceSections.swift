import Errors
import Rules
import Workspace

extension ManualPage {
  mutating func addSettings() {
    section("Settings")
    paragraph(
      "Where the public sources are silent or disagree, a setting chooses the reading: set NAME VALUE. Beside a reading "
        + "stands whether a source states it or it was inferred.")
    let usual = Workspace()
    for setting in Setting.all {
      entry(setting.name, "", setting.question)
      indented { page in
        for reading in setting.readings {
          let isUsual = reading.value == setting.read(usual.settings, usual)
          page.entry(reading.value, "(\(reading.basis.rawValue)\(isUsual ? ", default" : ""))", reading.meaning)
        }
      }
    }
  }

  mutating func addErrors() {
    section("Errors")
    paragraph(
      "A script expects an error by its name, or by its whole message; explain ERROR says the same at the prompt.")
    var topic = ""
    for error in ErrorName.allCases {
      if error.page.topic.rawValue != topic {
        topic = error.page.topic.rawValue
        subsection(topic)
      }
      entry(error.name, "", error.page.meaning)
      for message in error.page.documentedMessages { line(".br\n", "Message: \(message)") }
      line(".br\n", "Cure: \(error.page.cure)")
    }
  }

  mutating func addRules() {
    section("Rules")
    paragraph(
      "What the integration does and refuses, as public sources state it or as it was inferred from them; explain RULE "
        + "names the sources and the commands.")
    for rule in Rule.all {
      entry("\(rule.number) \(rule.name)", "(\(rule.basis.rawValue))", rule.sentence)
      if !rule.refuses.isEmpty { line(".br\n", "Refuses: \(rule.refuses.map(\.name).joined(separator: ", "))") }
    }
  }

  mutating func addGlossary() {
    section("Glossary")
    paragraph("The words of the field; explain TERM names the sources.")
    for term in Term.all {
      entry(([term.name] + term.otherNames).joined(separator: ", "), "", term.sentence)
      if let absence = term.absence { line(".br\n", "Not here: \(absence)") }
    }
  }
}
