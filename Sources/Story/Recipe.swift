import Errors

/// A script whose last command is refused with an error, or goes well under a rule; no line of it can be left out.
public struct Recipe: Sendable, Equatable {
  /// The error that it ends in; nil where it goes well.
  public let error: ErrorName?
  /// The name of the rule that refuses, or that lets pass; nil where none has to do with it.
  public let rule: String?
  /// The case that it was made of: its path in the repository, and what it says of itself.
  public let source: String
  public let title: String
  /// Its lines; the last says how the command before it ends.
  public let lines: [String]

  /// A script that ends so.
  public init(error: ErrorName?, rule: String?, source: String, title: String, lines: [String]) {
    (self.error, self.rule, self.source, self.title, self.lines) = (error, rule, source, title, lines)
  }
}

/// The recipes for one thing that was asked for.
public struct Recipes: Sendable {
  /// The name of the error or rule.
  public let name: String
  /// What it means, in a sentence.
  public let meaning: String
  /// The recipes, those that are refused first.
  public let recipes: [Recipe]

  /// The recipes for one thing.
  public init(name: String, meaning: String, recipes: [Recipe]) {
    (self.name, self.meaning, self.recipes) = (name, meaning, recipes)
  }
}
