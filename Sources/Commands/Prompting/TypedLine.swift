import Errors
import Language

/// A line while it is typed: what stands before the cursor, read by the parser that will read the whole.
struct TypedLine {
  /// The statement at the cursor by itself, up to the word at the cursor; its words are assigned to its command.
  let program: Program
  /// The word at the cursor; empty behind a blank.
  let word: TypedWord
  /// The commands that are known there, those that the line itself defines included.
  let catalogue: Catalogue
  /// Where the statement begins in the line.
  let start: Int
  /// Whether what stands before it in the line leaves the world, the user and the variables as they are.
  let isSettled: Bool

  /// Nil where nothing of the language stands: in a comment, in a here-document, in bytes that are no text.
  init?(_ line: [UInt8], at cursor: Int, _ catalogue: Catalogue) {
    let cursor = min(max(cursor, 0), line.count)
    let source = Source(name: "", text: Array(line[..<cursor]))
    let before = Parser.parse(source)
    guard !before.diagnostics.contains(where: { $0.error == .badFormat }) else { return nil }
    self.catalogue = Preparation.catalogue(of: before, catalogue)
    let end = before.words.last?.range.upperBound ?? 0
    let isInWord = !before.words.isEmpty && end == cursor
    guard isInWord || !Gap.isClosed(before) else { return nil }
    let wordStart = isInWord ? Int(before.words[before.words.count - 1].start) : cursor
    let continues = isInWord || Gap(before).continuesStatement
    let first = continues ? before.statements.last.map { Int(before.words[Int($0.firstWord)].start) } : nil
    start = first ?? wordStart
    let own = Parser.parse(Source(name: "", text: Self.ownText(Array(line[start..<wordStart]), self.catalogue)))
    program = Binder.bind(own, self.catalogue).program
    isSettled = Self.leavesAll(before, upTo: start, self.catalogue)
    word = TypedWord(before, isInWord: isInWord, of: line, at: cursor)
  }

  /// The text of a statement up to a word. Where it takes another command, that is what is being typed; where it speaks of an
  /// item as `check` does, it is read as one.
  private static func ownText(_ text: [UInt8], _ catalogue: Catalogue) -> [UInt8] {
    let program = Parser.parse(Source(name: "", text: text))
    guard let verb = program.statements.last.map({ program.words[Int($0.firstWord)] }) else { return text }
    guard case .command(let number)? = catalogue.entry(program.source.string(verb.valueRange)),
      let kind = catalogue[number].parameters.first?.kind
    else { return text }
    let rest = text[verb.range.upperBound...]
    return switch kind {
    case .command: Array(rest)
    case .judged: Array("check".utf8) + rest
    default: text
    }
  }

  /// Whether all statements before a place only look, or try what they do.
  private static func leavesAll(_ program: Program, upTo start: Int, _ catalogue: Catalogue) -> Bool {
    program.statements.allSatisfy { statement in
      let verb = program.words[Int(statement.firstWord)]
      guard verb.start < start else { return true }
      let commands = catalogue.commands(named: program.source.string(verb.valueRange))
      return !commands.isEmpty && commands.allSatisfy { $0.trace == .nothing }
    }
  }

  /// The words of the statement before the one at the cursor.
  var words: ArraySlice<Word> { program.statements.first.map(program.words(of:)) ?? [] }
}

/// What lies between the last word of a text and its end: blanks, or what ends a statement.
private struct Gap {
  /// Whether the next word belongs to the last statement.
  private(set) var continuesStatement: Bool
  private var isClosed = false

  init(_ program: Program) {
    continuesStatement = !program.words.isEmpty
    let text = program.source.text
    var index = program.words.last?.range.upperBound ?? 0
    for word in program.words.indices where program.words[word].form == .hereDocument {
      guard let document = program.documentRange(of: word) else {
        isClosed = text[index...].contains(UInt8(ascii: "\n"))
        continue
      }
      index = max(index, program.source.lineRange(at: document.upperBound).upperBound)
      continuesStatement = false
    }
    var isBehindBlock = false
    while index < text.count, !isClosed {
      switch text[index] {
      case UInt8(ascii: "\\"):
        while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
      case UInt8(ascii: "#"):
        while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
        isClosed = index == text.count
        continue
      case UInt8(ascii: "\n"), UInt8(ascii: ";"), UInt8(ascii: "{"):
        continuesStatement = false
        isBehindBlock = false
      case UInt8(ascii: "}"):
        continuesStatement = false
        isBehindBlock = true
      default: break
      }
      index += 1
    }
    isClosed = isClosed || isBehindBlock
  }

  /// Whether nothing can be typed there: in a comment, in a here-document, behind a block.
  static func isClosed(_ program: Program) -> Bool { Gap(program).isClosed }
}

extension Preparation {
  /// A catalogue with the commands that a program defines; nothing that it sources is read.
  static func catalogue(of program: Program, _ catalogue: Catalogue) -> Catalogue {
    var program = program
    var defined: [String: Command] = [:]
    for index in program.statements.indices
    where verb(of: program.statements[index], in: program) == DefinitionCommands.defineVerb {
      if let command = definition(index, &program) { defined[command.name] = command }
    }
    return catalogue.adding(defined)
  }
}
