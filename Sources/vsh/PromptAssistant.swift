import Commands
import Language
import LineEditor

/// Answers the editor's questions from a session.
struct PromptAssistant: LineAssistant {
  let session: Session

  /// The verbs, for the first word.
  func completions(of text: [UInt8], at cursor: Int) -> LineCompletions {
    let typed = String(decoding: text[..<cursor], as: UTF8.self)
    let verbs = Catalogue.standard.verbs.filter { $0.hasPrefix(typed) }
    let candidates = verbs.map { verb in
      LineCompletions.Candidate(text: verb, description: Catalogue.standard.commands(named: verb).first?.summary ?? "")
    }
    let common = verbs.dropFirst().reduce(verbs.first ?? "") { common, verb in
      String(zip(common, verb).prefix { $0 == $1 }.map(\.0))
    }
    return LineCompletions(range: 0..<cursor, candidates: candidates, total: candidates.count, common: common)
  }

  func hint(for text: [UInt8]) -> LineHint? { nil }

  func colouring(of text: [UInt8]) -> [StyledRange] { [] }

  func help(for text: [UInt8], at cursor: Int) -> String { "" }

  func isComplete(_ text: [UInt8]) -> Bool { !program(text).isIncomplete }

  func endsWithinQuote(_ text: [UInt8]) -> Bool { program(text).diagnostics.contains { $0.name == "unclosed-quote" } }

  private func program(_ text: [UInt8]) -> Language.Program {
    session.prepare(Source(name: "<prompt>", text: text), isConfined: false).program
  }
}
