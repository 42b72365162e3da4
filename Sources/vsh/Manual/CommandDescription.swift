import ArgumentParser
import FoundationEssentials

/// A command of the command line, as the argument parser describes it for tools that make documentation.
struct CommandDescription: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  private let subcommands: [CommandDescription]?
  private let arguments: [Argument]?

  /// An argument, option or flag.
  struct Argument: Decodable {
    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let allValues: [String]?
    let defaultValue: String?

    struct Name: Decodable {
      let kind: String
      let name: String
    }
  }

  /// The whole command line.
  static var program: CommandDescription {
    struct Tool: Decodable {
      let command: CommandDescription
    }
    do {
      return try JSONDecoder().decode(Tool.self, from: Data(Arguments._dumpHelp().utf8)).command
    } catch {
      preconditionFailure("the argument parser describes commands otherwise: \(error)")
    }
  }

  /// Its subcommands, without the one that helps with the others.
  var forms: [CommandDescription] { (subcommands ?? []).filter { $0.commandName != "help" } }

  /// What may be given to it and is shown, without `--help` and `--version`, which are the same everywhere.
  var shown: [Argument] { (arguments ?? []).filter { $0.shouldDisplay && !$0.isOfEveryForm } }
}

extension CommandDescription.Argument {
  var isOption: Bool { kind != "positional" }

  fileprivate var isOfEveryForm: Bool { names?.contains { ["help", "version"].contains($0.name) } == true }

  /// Its names: `-j`, `--report`.
  var words: String {
    (names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }.joined(separator: ", ")
  }

  /// How a place is written in a synopsis: `[PATH …]`.
  var place: String {
    let word = (valueName ?? "").uppercased() + (isRepeating ? " …" : "")
    return isOptional ? "[\(word)]" : word
  }

  /// What it is, with its values and the one that it has where it is not given.
  var meaning: String {
    let values = allValues.map { "One of \($0.joined(separator: ", "))" }
    let usual = defaultValue.map { (values == nil ? "D" : "; d") + "efault: \($0)" }
    let rest = (values ?? "") + (usual ?? "")
    return (abstract ?? "") + (rest.isEmpty ? "" : " \(rest).")
  }
}
