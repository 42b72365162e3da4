import Errors
import Language

/// Parses a text as a file of its own.
func parse(_ text: String) -> Program { parse(Array(text.utf8)) }

/// Parses bytes as a file of its own.
func parse(_ bytes: [UInt8]) -> Program { Parser.parse(Source(name: "case.vsh", text: bytes)) }

/// The values of the words, statement by statement, the body of a block behind its statement.
func values(_ text: String, _ variables: [String: String] = [:]) throws -> [[String]] {
  let program = parse(text)
  if let diagnostic = program.diagnostics.first { throw diagnostic }
  return try program.statements.map { statement in
    try program.words(of: statement).map { try program.value(of: $0, variable: { variables[$0] }) }
  }
}

/// What is wrong with a text, as `name line:column`.
func complaints(_ text: String) -> [String] { complaints(Array(text.utf8)) }

/// What is wrong with a text, as `name line:column`.
func complaints(_ bytes: [UInt8]) -> [String] {
  let program = parse(bytes)
  return program.diagnostics.map { diagnostic in
    let (line, column) = program.source.position(of: diagnostic.range.lowerBound)
    return "\(diagnostic.error.name) \(line):\(column)"
  }
}
