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
    for index in statement..<Int(script.program.statements[statement].end) {
      let arguments = script.arguments(of: index)
      for (position, parameter) in script.command(of: index).parameters.enumerated() {
        guard parameter.kind.isPath, position < arguments.count,
          script.program.words[arguments[position]].form != .hereDocument
        else { continue }
        rewritten[arguments[position]] = path(arguments[position], of: script.program)
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
      if isMoved { add("\(text) stays as it is, since a variable is in it: it was relative to \(home)") }
      return nil
    }
    let target = outside.locate(path, from: origin)
    let relative = Self.relative(target, to: folder)
    if relative == ".." || relative.hasPrefix("../") {
      add(
        "\(path) lies outside the script's folder: to run the script, allow it with --allow-read \(Quoting.word(target))"
      )
    }
    return isMoved || path.hasPrefix("/") ? Self.literal(relative) : nil
  }

  private mutating func add(_ note: String) { if !notes.contains(note) { notes.append(note) } }

  /// A path as a word; in single quotes where it needs some, since the path of `source` has no escapes.
  private static func literal(_ path: String) -> String {
    let word = Quoting.word(path)
    return word == path || path.contains("'") || Quoting.visible(path) != path ? word : "'\(path)'"
  }

  /// The way from a folder to a path, both absolute.
  static func relative(_ path: String, to folder: String) -> String {
    let (target, start) = (path.split(separator: "/"), folder.split(separator: "/"))
    let shared = zip(target, start).prefix { $0 == $1 }.count
    let way = start.dropFirst(shared).map { _ in ".." } + target.dropFirst(shared)
    return way.isEmpty ? "." : way.joined(separator: "/")
  }
}
