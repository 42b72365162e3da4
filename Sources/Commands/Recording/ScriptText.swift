import Errors
import Language
import Text

/// Writes statements as the text of a script that lies in some folder: paths that are relative to where the statements
/// stood before are written relative to it.
struct ScriptText {
  /// What the reader of the script has to know, each thing once.
  private(set) var notes: [String] = []
  private let folder: String
  private let outside: any Outside

  init(in folder: String, _ outside: any Outside) {
    self.folder = folder
    self.outside = outside
  }

  /// The line that a script begins with.
  static func heading(_ title: String) -> String { "#: title \(title)\n" }

  /// A statement with its block, and the error to expect behind it.
  mutating func text(of item: Retelling.Item) -> String {
    let (script, statement) = (item.script, item.statement)
    var rewritten: [Int: String] = [:]
    for (word, text) in script.program.wordsForShells(of: statement) { rewritten[word] = text }
    for index in statement..<Int(script.program.statements[statement].end) {
      let arguments = script.arguments(of: index)
      for (position, parameter) in script.command(of: index).parameters.enumerated() {
        guard parameter.kind.isPath, position < arguments.count,
          script.program.words[arguments[position]].form != .hereDocument
        else { continue }
        if let path = path(arguments[position], of: script.program) { rewritten[arguments[position]] = path }
      }
    }
    let text = script.program.wholeText(of: statement, replacing: rewritten) + "\n"
    return text + (item.error.map { "expect error \($0.name)\n" } ?? "")
  }

  /// A path written anew; nil where it stays as it is.
  private mutating func path(_ word: Int, of program: Program) -> String? {
    let origin = program.source.folder
    let home = outside.locate(".", from: origin)
    let isMoved = home != folder
    guard let path = try? program.value(of: program.words[word], variable: { _ in nil }) else {
      let text = program.source.string(program.words[word].range)
      if isMoved { add("\(text) stays as it is, since a variable is in it: it was relative to \(shown(home))") }
      return nil
    }
    let target = outside.locate(path, from: origin)
    let relative = Self.relative(target, to: folder)
    if relative == ".." || relative.hasPrefix("../") {
      add(
        "\(path) lies outside the script's folder: to run the script, allow it with --allow-read "
          + Quoting.word(path.hasPrefix("/") ? path : fromHere(target))
      )
    }
    return isMoved || path.hasPrefix("/") ? Self.literal(relative) : nil
  }

  /// A place as a person finds it who is here: the way on other machines is another.
  private func fromHere(_ path: String) -> String { Self.relative(path, to: outside.locate(".", from: nil)) }

  private func shown(_ folder: String) -> String {
    let way = fromHere(folder)
    return way == "." ? "the current folder" : way
  }

  private mutating func add(_ note: String) { if !notes.contains(note) { notes.append(note) } }

  /// A path as a word; in single quotes where it needs some, since the path of `source` has no escapes.
  private static func literal(_ path: String) -> String {
    let word = Quoting.scriptWord(path)
    return word == path || !Quoting.fitsSingleQuotes(path) ? word : "'\(path)'"
  }

  /// The way from a folder to a path, both absolute.
  static func relative(_ path: String, to folder: String) -> String {
    let (target, start) = (path.split(separator: "/"), folder.split(separator: "/"))
    let shared = zip(target, start).prefix { $0 == $1 }.count
    let way = start.dropFirst(shared).map { _ in ".." } + target.dropFirst(shared)
    return way.isEmpty ? "." : way.joined(separator: "/")
  }
}
