import Commands
import Errors
import Files
import Language
import LineEditor

/// Answers the editor's questions from a session.
struct PromptAssistant: LineAssistant {
  let session: Session

  func completions(of text: [UInt8], at cursor: Int) -> LineCompletions {
    let found = session.completions(of: text, at: cursor, files: Self.contents)
    let candidates = found.candidates.map {
      LineCompletions.Candidate(text: $0.text, description: $0.description, isBeginning: $0.isBeginning)
    }
    return LineCompletions(range: found.range, candidates: candidates, total: found.total, common: found.common)
  }

  /// What a folder holds, as it is typed; nothing where it cannot be read, since nobody asked to read it.
  private static func contents(of folder: String) -> [FileCandidate] {
    let entries = (try? Listing.entries(of: folder.isEmpty ? "." : folder)) ?? []
    return entries.map { FileCandidate(name: $0.name, isFolder: $0.isFolder) }
  }

  func hint(for text: [UInt8]) -> LineHint? {
    session.hint(for: text, at: text.count).map {
      LineHint(text: $0.text, insertion: $0.insertion, isWarning: $0.isWarning)
    }
  }

  func colouring(of text: [UInt8], at cursor: Int) -> [StyledRange] {
    session.colouring(of: text, at: cursor).map { StyledRange($0.range, $0.kind.style) }
  }

  func help(for text: [UInt8], at cursor: Int) -> String { session.help(for: text, at: cursor) }

  func isComplete(_ text: [UInt8]) -> Bool { !program(text).isIncomplete }

  func endsWithinQuote(_ text: [UInt8]) -> Bool { program(text).diagnostics.contains { $0.error == .unclosedQuote } }

  private func program(_ text: [UInt8]) -> Language.Program {
    session.prepare(Source(name: "<prompt>", text: text), isConfined: false).program
  }
}

extension ColouredRange.Kind {
  /// How it looks; red is for what would be refused.
  fileprivate var style: LineStyle {
    switch self {
    case .verb, .noun: .bold
    case .unknownVerb, .unknownOption, .unknownObject: .red
    case .option, .keyword: .cyan
    case .string: .green
    case .variable: .magenta
    case .comment: .grey
    case .brace: .plain
    }
  }
}
