import Errors
import Rendering
import Rules
import Workspace

/// The long words for errors and rules, from their declarations.
enum Explanations {
  static func text(of error: ErrorName) -> String {
    var lines = ["\(error.name)  (\(error.page.topic.rawValue))"]
    lines.append("  when      \(error.page.meaning)")
    let messages = error.page.documentedMessages.map { "“\($0)”, word for word as a public page has it" }
    for message in messages.isEmpty ? ["vsh's own words; no public page has the real ones"] : messages {
      lines.append("  message   \(message)")
    }
    lines.append("  do        \(error.page.cure)")
    let rules = Rule.all.filter { $0.refuses.contains(error) }
    for rule in rules {
      lines.append("  rule \(padded(rule.number)) \(rule.name): \(rule.sentence) [\(rule.basis.rawValue)]")
    }
    return lines.joined(separator: "\n")
  }

  static func text(of rule: Rule, in world: Workspace) -> String {
    var lines = ["rule \(rule.number), \(rule.name)  [\(rule.basis.rawValue)]", "  \(rule.sentence)"]
    for error in rule.refuses { lines.append("  refuses   \(error.name)") }
    for citation in rule.sources { lines.append("  source    \(citation.key)  \(citation.address)") }
    if let setting = rule.setting.flatMap(Setting.named) {
      let others = setting.readings.map(\.value).joined(separator: ", ")
      lines.append("  setting   \(setting.name) = \(setting.read(world.settings, world)), of \(others)")
      if let reading = setting.reading(in: world) {
        lines.append("  reading   \(reading.meaning) [\(reading.basis.rawValue)]")
      }
    }
    let commands = Catalogue.standard.commands.filter { command in command.rules.contains { $0.number == rule.number } }
    if !commands.isEmpty { lines.append("  commands  \(commands.map(\.name).joined(separator: ", "))") }
    return lines.joined(separator: "\n")
  }

  static func text(of setting: Setting, in world: Workspace) -> String {
    let value = setting.read(world.settings, world)
    var lines = ["setting \(setting.name) = \(value)", "  \(setting.question)"]
    if setting.isOfERPTool {
      lines.append("  in Procore's ERP Integrations tool; it takes \(Privilege.erpAdmin.rawValue) to set it")
    }
    for reading in setting.readings {
      let mark = reading.value == value || setting.values.isEmpty ? "  in force" : ""
      lines.append("  set \(setting.name) \(reading.value)  [\(reading.basis.rawValue)]\(mark)")
      lines.append("    \(reading.meaning)")
    }
    for rule in Rule.all where rule.setting == setting.name {
      lines.append("  rule \(padded(rule.number)) \(rule.name): \(rule.sentence) [\(rule.basis.rawValue)]")
    }
    return lines.joined(separator: "\n")
  }

  static var rules: Answer.Table {
    Answer.Table(
      columns: ["rule", "name", "basis", "refuses", "sentence"],
      rows: Rule.all.map { (rule: Rule) -> [Value] in
        let errors = rule.refuses.map { $0.name }
        return [
          .number(rule.number), .text(rule.name), .text(rule.basis.rawValue), .list(errors), .text(rule.sentence),
        ]
      }, emptyMessage: "no rules")
  }

  private static func padded(_ number: Int) -> String {
    String(repeating: " ", count: max(0, 3 - String(number).count)) + String(number)
  }
}
