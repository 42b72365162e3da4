import Commands
import Glibc
import Language
import LineEditor

/// Answers the editor's questions from a session.
struct PromptAssistant: LineAssistant {
  let session: Session

  func completions(of text: [UInt8], at cursor: Int) -> LineCompletions {
    let found = session.completions(of: text, at: cursor, files: Self.files)
    let candidates = found.candidates.map {
      LineCompletions.Candidate(text: $0.text, description: $0.description, isBeginning: $0.isBeginning)
    }
    return LineCompletions(range: found.range, candidates: candidates, total: found.total, common: found.common)
  }

  func hint(for text: [UInt8]) -> LineHint? {
    session.hint(for: text, at: text.count).map {
      LineHint(text: $0.text, insertion: $0.insertion, isWarning: $0.isWarning)
    }
  }

  func colouring(of text: [UInt8], at cursor: Int) -> [StyledRange] {
    session.colouring(of: text, at: cursor).map { StyledRange($0.range, Self.style(of: $0.kind)) }
  }

  func help(for text: [UInt8], at cursor: Int) -> String { session.help(for: text, at: cursor) }

  func isComplete(_ text: [UInt8]) -> Bool { !program(text).isIncomplete }

  func endsWithinQuote(_ text: [UInt8]) -> Bool { program(text).diagnostics.contains { $0.name == "unclosed-quote" } }

  private func program(_ text: [UInt8]) -> Language.Program {
    session.prepare(Source(name: "<prompt>", text: text), isConfined: false).program
  }

  private static func style(of kind: ColouredRange.Kind) -> LineStyle {
    switch kind {
    case .verb, .keyword: .bold
    case .noun: .cyan
    case .option: .blue
    case .string: .green
    case .variable: .magenta
    case .unknownVerb, .unknownOption: .red
    case .unknownObject: .yellow
    case .comment: .grey
    case .brace: .plain
    }
  }

  /// What a folder holds, as a person names it; nothing where it cannot be read.
  private static func files(in folder: String) -> [FileCandidate] {
    guard let open = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(open) }
    var found: [FileCandidate] = []
    while let entry = readdir(open) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      var status = stat()
      let isFolder = stat(folder + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      found.append(FileCandidate(name: name, isFolder: isFolder))
    }
    return found.sorted { $0.name < $1.name }
  }
}
