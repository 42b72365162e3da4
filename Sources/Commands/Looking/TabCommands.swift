import Errors
import Rendering
import Rules
import Text
import Workspace

/// The tabs of the ERP Integrations tool, row for row.
enum TabCommands {
  static let all = [tab]

  private static let name = Argument.word("tab", "which tab", .choice(Tab.all.map(\.name)))
  private static let filter = Argument<Tab.Filter>.choice("filter", "which of its rows")

  private static let tab = Command(
    "tab", in: .looking, isCommon: true, "Show a tab of the ERP Integrations tool, row for row.",
    takes: [name.parameter],
    options: [filter.parameter], obeys: TabOpening.rules.rules,
    examples: [
      .init("tab jobs --filter failed-to-export", "with the red messages"),
      .init("tab vendors --filter ready-to-import", "what Vista offers"),
      .init("tab costcodes", "Std. Cost Codes & Cost Types"),
    ]
  ) { (call, world) throws(Refusal) in
    let filter = try call(optional: filter, world)
    let name = try call(name, world)
    guard let tab = Tab.all.first(where: { $0.name == name }) else {
      guard let help = Meaning(.standard, in: nil).help(for: ["tab", Quoting.word(name)]) else {
        throw Refusal.notOneOf(Tab.all.map(\.name), "tab", name)
      }
      throw Refusal(.badValue, "tab cannot be “\(shortened(name))”", Explanation(help))
    }
    guard filter == nil || tab.hasFilters else { throw Refusal(.badValue, "the tab \(name) has no filters") }
    return .table(tab.answer(filter, in: world))
  }
}
