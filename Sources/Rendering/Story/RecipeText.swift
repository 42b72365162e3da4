import Errors
import Story
import Text
import Workspace

extension Recipes: Told {
  public var kind: String { "recipe" }

  /// A script as a whole, to be edited: where there are several, each begins afresh.
  public func lines(width: Int?) -> [String] {
    let scripts = recipes.map { recipe in
      ["# \(recipe.heading)", "# made of \(recipe.source): \(recipe.title)"] + recipe.lines
    }
    return ["# \(name): \(meaning)"] + scripts.enumerated().flatMap { $0 == 0 ? $1 : ["", "reset"] + $1 }
  }

  public var data: [(String, Datum)] {
    [
      ("name", .text(name)), ("meaning", .text(meaning)),
      (
        "recipes",
        .list(
          recipes.map { recipe in
            .object([
              ("error", recipe.error.map { .text($0.name) } ?? .null), ("rule", recipe.rule.map { .text($0) } ?? .null),
              ("case", .text(recipe.source)), ("title", .text(recipe.title)), ("script", .texts(recipe.lines)),
            ])
          })
      ),
    ]
  }

  public var table: Answer.Table {
    Answer.Table(
      columns: ["error", "rule", "case", "title", "script"],
      rows: recipes.map { recipe in
        [
          .text(recipe.error?.name ?? ""), .text(recipe.rule ?? ""), .text(recipe.source), .text(recipe.title),
          .text(recipe.lines.joined(separator: "\n")),
        ]
      }, emptyMessage: "no recipe for \(name)")
  }
}

extension Recipe {
  fileprivate var heading: String {
    let ending = error.map { "refused with \($0.name)" } ?? "goes well"
    return rule.map { "\(ending), rule \($0)" } ?? ending
  }
}
