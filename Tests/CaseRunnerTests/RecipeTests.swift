import CaseRunner
import Commands
import Errors
import Foundation
import Language
import Rules
import Story
import Support
import Testing

/// The recipes: `recipes.txt` is made of the cases of this repository, by `scripts/recipes`.
@Suite("The recipes") struct RecipeTests {
  @Test("A recipe ends as it says", arguments: RecipeBook.all)
  func endsAsItSays(_ recipe: Recipe) {
    #expect(Self.keeps(recipe, recipe.lines.joined(separator: "\n")), "\(recipe.lines.joined(separator: "\n"))")
  }

  @Test("No line of a recipe can be left out", arguments: RecipeBook.all)
  func nothingIsTooMuch(_ recipe: Recipe) throws {
    let source = Source(name: "recipe", text: Array(recipe.lines.joined(separator: "\n").utf8))
    let program = Parser.parse(source)
    #expect(program.diagnostics.isEmpty)
    // The last two are what it shows, and how that ends.
    let starts = Self.tops(of: program)
    for index in starts.dropLast(2) {
      let range = program.range(of: program.statements[index])
      let end = Self.end(of: index, in: program)
      let rest = source.string(0..<range.lowerBound) + source.string(end..<source.text.count)
      #expect(!Self.keeps(recipe, rest), "without \(source.string(range.lowerBound..<end)):\n\(rest)")
    }
  }

  @Test("Every error that a script by itself can end in has a recipe, and the others say why they have none")
  func allErrorsHaveOne() {
    for error in ErrorName.allCases {
      let isThere = RecipeBook.all.contains { $0.error == error }
      #expect(isThere == (error.lackOfRecipe == nil), "\(error.name)")
    }
  }

  @Test(
    "Every rule has a recipe for each error that it refuses with, and one for what it lets pass", arguments: Rule.all)
  func allRulesHaveThem(_ rule: Rule) {
    let recipes = RecipeBook.all.filter { $0.rule == rule.name }
    #expect(Set(recipes.compactMap(\.error)) == Set(rule.refuses).subtracting(Self.ofFiles[rule.name] ?? []))
    #expect(recipes.contains { $0.error == nil })
  }

  @Test(
    "The recipes are made of the cases",
    .enabled(if: ProcessInfo.processInfo.environment["VSH_WRITE_RECIPES"] != nil))
  func areMade() throws {
    let made = try RecipeMaker().recipes()
    let path = CaseFile("Sources/Commands/Story/recipes.txt").path
    try RecipeBook.text(of: made).write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// What only a customer's files lead to, beside the rule that refuses it.
  private static let ofFiles: [String: Set<ErrorName>] = ["change-order-send-checks": [.vendorNotLinked]]

  // MARK: Running

  /// Whether a script goes through to its last expectation, and the command before that ends as the recipe says.
  private static func keeps(_ recipe: Recipe, _ text: String) -> Bool {
    let bench = Bench()
    guard bench.run(text) else { return false }
    guard let error = recipe.error else { return true }
    return bench.session.coverage?.met?.last { $0.refusal.error == error && $0.refusal.rule?.name == recipe.rule }
      != nil
  }

  /// The statements at the top.
  private static func tops(of program: Program) -> [Int] {
    var tops: [Int] = []
    var index = 0
    while index < program.statements.count {
      tops.append(index)
      index = Int(program.statements[index].end)
    }
    return tops
  }

  /// Where the line behind a statement with its block begins.
  private static func end(of index: Int, in program: Program) -> Int {
    let next = Int(program.statements[index].end)
    return next < program.statements.count
      ? program.range(of: program.statements[next]).lowerBound
      : program.source.text.count
  }
}
