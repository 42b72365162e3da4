import Errors
import Rules
import Workspace

/// What `explain` can explain.
enum Subject: Hashable {
  case error(ErrorName)
  case rule(Int)
  case setting(String)
  case term(String)

  /// What has a name; of those with the same name, the first in this order.
  init?(named name: String) {
    let word = name.lowercased()
    if let error = ErrorName(rawValue: word) {
      self = .error(error)
    } else if let rule = Rule.named(word) {
      self = .rule(rule.number)
    } else if let setting = Setting.named(word) {
      self = .setting(setting.name)
    } else if let term = Term.named(name) {
      self = .term(term.name)
    } else {
      return nil
    }
  }

  /// Its name, by which `explain` finds it.
  var name: String {
    switch self {
    case .error(let error): error.name
    case .rule(let number): String(number)
    case .setting(let name), .term(let name): name
    }
  }

  /// What it is, in a sentence.
  var gist: String {
    switch self {
    case .error(let error): error.page.meaning
    case .rule(let number): Rule.named(String(number))?.sentence ?? ""
    case .setting(let name): Setting.named(name)?.question ?? ""
    case .term(let name): Term.named(name)?.sentence ?? ""
    }
  }

  /// What it is called in a list.
  var title: String {
    switch self {
    case .error, .setting, .term: name
    case .rule(let number): "rule \(number)" + (Rule.named(name).map { ", \($0.name)" } ?? "")
    }
  }

  /// All that there is to say about it.
  func text(in world: Workspace) -> String {
    switch self {
    case .error(let error): Explanations.text(of: error)
    case .rule(let number): Rule.named(String(number)).map { Explanations.text(of: $0, in: world) } ?? ""
    case .setting(let name): Setting.named(name).map { Explanations.text(of: $0, in: world) } ?? ""
    case .term(let name): Term.named(name).map(Help.page) ?? ""
    }
  }

  /// Every name.
  static var names: [String] {
    ErrorName.allCases.map(\.name) + Rule.all.map(\.name) + Setting.all.map(\.name)
      + Term.all.flatMap { [$0.name] + $0.otherNames }
  }
}
