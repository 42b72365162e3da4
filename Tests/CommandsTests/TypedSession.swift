import Commands
import Errors
import Language
import Rendering
import Rules
import Support
import Workspace

/// A person at the prompt: each line is a script of its own. Files are kept in memory.
final class TypedSession {
  private var session: Session
  private let memory: Memory
  private let paper = Paper()

  init(files: [String: String] = [:], keepGoing: Bool = false) {
    memory = Memory(files)
    var options = Session.Options()
    options.keepGoing = keepGoing
    session = Session(renderer: Renderer(), options: options, outside: memory, output: paper.sessionOutput)
  }

  /// Types lines, one after the other; what is wrong with them is printed.
  convenience init(_ lines: String..., files: [String: String] = [:]) {
    self.init(files: files)
    for line in lines { type(line) }
  }

  /// Types a line, which may be a whole block; false when it cannot be understood or fails.
  @discardableResult
  func type(_ line: String) -> Bool { run(Source(name: "<prompt>", text: Array(line.utf8)), isConfined: false) }

  /// Runs a script that lies in a folder.
  @discardableResult
  func run(file path: String) -> Bool {
    let folder = path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    let text = Array((memory.files[path] ?? "").utf8)
    return run(Source(name: path, path: path, folder: folder, text: text), isConfined: true)
  }

  private func run(_ source: Source, isConfined: Bool) -> Bool {
    let script = session.prepare(source, isConfined: isConfined)
    help = script.program.diagnostics.first?.help ?? ""
    for diagnostic in script.program.diagnostics { paper.errors += "\(diagnostic.error.name): \(diagnostic.message)\n" }
    hasEndedWell = script.program.diagnostics.isEmpty && session.run(script)
    return hasEndedWell
  }

  /// What was printed.
  var output: String { paper.output }
  /// What went wrong, and remarks.
  var errors: String { paper.errors }
  /// What to do about the first thing that was not understood in the last line.
  private(set) var help = ""
  /// How many expectations failed or did not run.
  var missed: Int { session.tally.failed + session.tally.notRun }

  /// Whether the last thing that ran went well.
  private(set) var hasEndedWell = true

  /// What lines print.
  func shows(_ line: String) -> String {
    paper.output = ""
    type(line)
    return paper.output
  }

  /// A script that was written.
  func text(of path: String) -> String? { memory.files[path] }

  /// The statements of a script that was written, without its title.
  func statements(of path: String) -> [String]? {
    memory.files[path].map { $0.split(separator: "\n").dropFirst().map(String.init) }
  }

  /// Runs a script that was written in a session of its own.
  func replay(_ path: String) -> TypedSession {
    let replay = TypedSession(files: memory.files)
    replay.run(file: path)
    return replay
  }

  /// What is offered where a bar stands in a line.
  func completions(_ line: String, files: (String) -> [FileCandidate] = { _ in [] }) -> Completions {
    let (text, cursor) = Self.split(line)
    return session.completions(of: text, at: cursor, files: files)
  }

  /// The hint where a bar stands in a line.
  func hint(_ line: String) -> Hint? {
    let (text, cursor) = Self.split(line)
    return session.hint(for: text, at: cursor)
  }

  /// The coloured parts of a line as `text=kind`; the cursor stands at its end, or at a bar.
  func colours(_ line: String) -> [String] {
    let (text, cursor) = Self.split(line)
    return session.colouring(of: text, at: cursor).map { part in
      "\(String(decoding: text[part.range], as: UTF8.self))=\(part.kind)"
    }
  }

  /// What F1 shows where a bar stands in a line.
  func help(_ line: String) -> String {
    let (text, cursor) = Self.split(line)
    return session.help(for: text, at: cursor)
  }

  /// A line with the first candidate in its place.
  func completed(_ line: String) -> String {
    let found = completions(line)
    let (text, _) = Self.split(line)
    let new = found.candidates.first.map { Array($0.text.utf8) } ?? []
    return String(decoding: text[..<found.range.lowerBound] + new + text[found.range.upperBound...], as: UTF8.self)
  }

  private static func split(_ line: String) -> (text: [UInt8], cursor: Int) {
    let parts = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let before = Array(parts[0].utf8)
    return (before + Array((parts.count > 1 ? parts[1] : "").utf8), before.count)
  }
}
