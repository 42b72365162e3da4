import Errors
import Rules
import Story

/// The recipes of vsh. `recipes.txt` holds the project's own cases, made as short as they can be: `scripts/recipes` writes it
/// anew, and a test runs each.
public enum RecipeBook {
  /// All of them.
  public static let all: [Recipe] = recipes(in: String(decoding: PackageResources.recipes_txt, as: UTF8.self))

  /// The beginning of the line that begins a recipe, with its fields behind tabs.
  private static let mark = "#\t"

  /// The text of a book.
  public static func text(of recipes: [Recipe]) -> String {
    recipes.map { recipe in
      let fields = [recipe.error?.name ?? "", recipe.rule ?? "", recipe.source, recipe.title]
      return ([mark + fields.joined(separator: "\t")] + recipe.lines).joined(separator: "\n") + "\n"
    }.joined()
  }

  /// What a book holds.
  private static func recipes(in text: String) -> [Recipe] {
    var recipes: [Recipe] = []
    var fields: [Substring] = []
    var lines: [String] = []
    func finish() {
      guard fields.count == 4 else { return }
      recipes.append(
        Recipe(
          error: ErrorName(rawValue: String(fields[0])), rule: fields[1].isEmpty ? nil : String(fields[1]),
          source: String(fields[2]), title: String(fields[3]), lines: lines))
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      guard line.hasPrefix(mark) else {
        lines.append(String(line))
        continue
      }
      finish()
      (fields, lines) = (line.dropFirst(mark.count).split(separator: "\t", omittingEmptySubsequences: false), [])
    }
    finish()
    return recipes
  }

  /// The shortest script that ends in an error; of one rule, where there is one.
  static func recipes(for error: ErrorName, of rule: String? = nil) -> Recipes? {
    let fitting = all.filter { $0.error == error }
    let own = fitting.filter { $0.rule == rule }
    let shortest = (rule == nil || own.isEmpty ? fitting : own).min { $0.lines.count < $1.lines.count }
    return shortest.map { Recipes(name: error.name, meaning: error.page.meaning, recipes: [$0]) }
  }

  /// What a rule refuses, and what it lets pass.
  static func recipes(for rule: Rule) -> Recipes? {
    let fitting = all.filter { $0.rule == rule.name }
    let recipes = fitting.filter { $0.error != nil } + fitting.filter { $0.error == nil }
    return recipes.isEmpty ? nil : Recipes(name: rule.name, meaning: rule.sentence, recipes: recipes)
  }
}

extension ErrorName {
  /// Why no script by itself ends in it; nil where one does.
  public var lackOfRecipe: String? {
    guard canBeExpected else {
      return "no script can expect it: it is found before anything runs, or stops the script for good"
    }
    return switch self {
    case .cannotWrite, .outsideAllowedFolders, .badFormat: "it takes files beside the script"
    default: nil
    }
  }
}
