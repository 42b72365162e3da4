import CaseRunner
import Commands
import Errors
import Language
import Rules
import Story
import Support

/// Makes the recipes out of the cases of this repository: of the shortest cases that show something, the smallest script that
/// still does.
struct RecipeMaker {
  /// So many of the cases that show the same are made smaller, the shortest first.
  private static let candidates = 3

  private struct Refused: Hashable {
    let error: ErrorName
    let rule: String?
  }

  private struct Case {
    let file: CaseFile
    let text: String
    let headings: Headings
    let refused: Set<Refused>
  }

  private let cases: [Case]

  init() throws {
    cases = try CaseFile.all.filter { !$0.name.hasPrefix("..") }.compactMap { file in
      let (text, headings) = (try file.text(), try file.headings())
      guard headings.skip == nil, headings.xfail == nil, !text.contains("\nquit") else { return nil }
      let bench = Bench()
      _ = bench.run(try file.source())
      let met = bench.session.coverage?.met ?? []
      return Case(
        file: file, text: text, headings: headings,
        refused: Set(met.map { Refused(error: $0.refusal.error, rule: $0.refusal.rule?.name) }))
    }.sorted { $0.text.utf8.count < $1.text.utf8.count }
  }

  func recipes() throws -> [Recipe] {
    let keys = Set(cases.flatMap(\.refused)).filter { $0.error.lackOfRecipe == nil }
      .sorted { ($0.error.name, $0.rule ?? "") < ($1.error.name, $1.rule ?? "") }
    var recipes = keys.compactMap { key in
      smallest(
        .error(key.error, of: key.rule), error: key.error, rule: key.rule, of: cases.filter { $0.refused.contains(key) }
      )
    }
    for rule in Rule.all {
      let tagged = cases.filter { $0.headings.tags.contains("rule-\(rule.number)") }
      let all = Set(Catalogue.standard.commands.filter { $0.rules.contains { $0.number == rule.number } }.map(\.name))
      let refused = Set(recipes.filter { $0.rule == rule.name }.compactMap { Self.command($0, among: all) })
      let passing =
        [refused, all].lazy.filter { !$0.isEmpty }.compactMap { commands in
          smallest(.success(of: commands), error: nil, rule: rule.name, of: tagged)
            ?? smallest(.success(of: commands), error: nil, rule: rule.name, of: cases)
        }.first
      if let passing { recipes.append(passing) }
    }
    return recipes
  }

  /// The command that a recipe shows.
  private static func command(_ recipe: Recipe, among names: Set<String>) -> String? {
    guard let line = recipe.lines.dropLast().last else { return nil }
    let words = line.split(separator: " ")
    return (1...2).map { words.prefix($0).joined(separator: " ") }.first(where: names.contains)
  }

  private func smallest(_ goal: Goal, error: ErrorName?, rule: String?, of cases: [Case]) -> Recipe? {
    var found: [Recipe] = []
    for each in cases where found.count < Self.candidates {
      guard let lines = Self.shrunk(each, goal) else { continue }
      found.append(
        Recipe(
          error: error, rule: rule, source: each.file.name, title: each.headings.title ?? "",
          lines: lines + (error == nil ? ["expect ok"] : [])))
    }
    // What it reads or writes beside it would be elsewhere for whoever runs it; what is not there is so everywhere.
    found.removeAll { recipe in
      recipe.error != .cannotRead
        && recipe.lines.contains { line in ["load", "record", "save", "source"].contains { line.hasPrefix($0 + " ") } }
    }
    return found.min { ($0.lines.count, Self.size($0)) < ($1.lines.count, Self.size($1)) }
  }

  private static func size(_ recipe: Recipe) -> Int { recipe.lines.reduce(0) { $0 + $1.utf8.count } }

  /// The smallest script, line by line; nil where the case does not come to that by itself.
  private static func shrunk(_ each: Case, _ goal: Goal) -> [String]? {
    let surroundings = MemorySurroundings(["recipe.vsh": each.text])
    guard let source = surroundings.source("recipe.vsh"),
      let shrinker = try? Shrinker(source, keeping: goal, in: surroundings)
    else { return nil }
    shrinker.shrink()
    guard let text = try? shrinker.checkedText() else { return nil }
    return String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }
}
