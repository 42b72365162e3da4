import Commands
import Errors
import Language
import Text

/// A script as commands with their blocks, to take pieces away from. The expectations of the world are left out, since they
/// change nothing; that a command fails stays with the command.
struct ScriptTree {
  /// The commands at the top.
  var commands: [Piece]

  /// A command as it was written.
  struct Piece: Equatable {
    /// Its words, quotes and all.
    var words: [String]
    /// The lines of its here-documents, with their end tags.
    var documents = ""
    /// Its block, if it has one.
    var block: [Piece]?
    /// The error that is expected of it, as it is written behind `expect error`.
    var error: String?

    /// How many commands it is, those of its block included.
    var count: Int { (block ?? []).reduce(1) { $0 + $1.count } }
  }

  /// How many bytes it takes.
  var size: Int { text().bytes.count }

  /// How many commands there are.
  var count: Int { commands.reduce(0) { $0 + $1.count } }

  /// The commands of a script without diagnostics.
  init(_ script: Script) { commands = Self.pieces(script, 0..<script.program.statements.count) }

  init(_ commands: [Piece]) { self.commands = commands }

  private static func pieces(_ script: Script, _ statements: Range<Int>) -> [Piece] {
    let program = script.program
    var pieces: [Piece] = []
    var index = statements.lowerBound
    while index < statements.upperBound {
      let statement = program.statements[index]
      let words = program.words(of: statement)
      let texts = words.map { program.source.string($0.range) }
      if let expected = script.expected(index) {
        if expected.form == .error, !pieces.isEmpty, let word = script.arguments(of: index).last {
          pieces[pieces.count - 1].error = program.source.string(program.words[word].range)
        }
      } else {
        let documents = words.indices.compactMap { word in
          program.documentRange(of: word).map {
            program.source.string($0) + program.source.string(program.words[word].range).dropFirst(2) + "\n"
          }
        }
        let block = statement.hasBlock ? Self.pieces(script, index + 1..<Int(statement.end)) : nil
        pieces.append(Piece(words: texts, documents: documents.joined(), block: block))
      }
      index = Int(statement.end)
    }
    return pieces
  }

  /// The script, and where each command at the top begins in it.
  func text() -> (bytes: [UInt8], starts: [Int]) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for command in commands {
      starts.append(bytes.count)
      Self.write(command, to: &bytes)
    }
    return (bytes, starts)
  }

  private static func write(_ piece: Piece, to bytes: inout [UInt8]) {
    for (position, word) in piece.words.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: " ")) }
      bytes += word.utf8
    }
    bytes += (piece.block == nil ? "\n" : " {\n").utf8
    bytes += piece.documents.utf8
    if let block = piece.block {
      for inner in block { write(inner, to: &bytes) }
      bytes += "}\n".utf8
    }
    if let error = piece.error { bytes += "expect error \(error)\n".utf8 }
  }
}

extension ScriptTree {
  /// The same without expectations of errors at the top.
  var expectingNothing: ScriptTree {
    ScriptTree(
      commands.map { command in
        var copy = command
        copy.error = nil
        return copy
      })
  }

  /// The same without expectations of one error, blocks included.
  func expectingNowhere(_ error: ErrorName) -> ScriptTree {
    let quoted = error.page.documentedMessage.map(Quoting.word)
    return ScriptTree(
      commands.map { command in
        var copy = command
        if copy.error == error.name || copy.error == quoted { copy.error = nil }
        copy.block = copy.block.map { ScriptTree($0).expectingNowhere(error).commands }
        return copy
      })
  }

  /// The same with the errors expected that commands at the top ended in.
  func expecting(_ failed: [Int: ErrorName]) -> ScriptTree {
    var copy = self
    for (position, error) in failed {
      // An expectation that did not hold has nothing to expect.
      copy.commands[position].error = error == .expectationFailed ? nil : error.name
    }
    return copy
  }

  /// The same without the commands at the top that failed.
  func without(_ failed: [Int: ErrorName]) -> ScriptTree {
    ScriptTree(commands.indices.filter { failed[$0] == nil }.map { commands[$0] })
  }
}
