import Errors
import Text

/// The text of one line of a layout: one row, or several where a statement is continued.
struct StatementRows {
  private let indent: Int
  /// The text so far, without a line end.
  private(set) var text: [UInt8]
  /// The columns that its last row takes.
  private(set) var width: Int
  /// Whether it takes more than one row.
  private(set) var isSeveral = false

  init(indent: Int) {
    self.indent = indent
    width = indent
    text = [UInt8](repeating: UInt8(ascii: " "), count: indent)
  }

  /// Adds a text that has no line end.
  mutating func add(_ piece: String) {
    text += Array(piece.utf8)
    width += DisplayWidth.of(piece)
  }

  /// Adds the words of a statement, and the `{` of its block.
  mutating func add(_ statement: Statement, of program: Program) {
    let words = program.words(of: statement)
    // At the end of a line a backslash that is the end of a word would continue it.
    let endsInBackslash = words.last.map { program.source.text[$0.range.upperBound - 1] } == UInt8(ascii: "\\")
    let ending = statement.hasBlock ? " {" : endsInBackslash ? ";" : ""
    var start = words.startIndex
    while start < words.endIndex {
      if start > words.startIndex { continueRow() }
      let end = endOfRow(from: start, words, of: program, ending: ending.utf8.count)
      for index in start..<end {
        if index > start { add(" ") }
        add(words[index], of: program)
      }
      start = end
    }
    add(ending)
  }

  /// The first word that stands on the next row.
  private func endOfRow(from start: Int, _ words: ArraySlice<Word>, of program: Program, ending: Int) -> Int {
    var column = width
    var end = start
    while end < words.endIndex {
      let cells = Cells(words[end], of: program)
      // Behind a word that is not the last one there is at least a blank and a backslash.
      let rest = end + 1 == words.endIndex ? ending : 2
      if end > start, column + 1 + cells.first + rest > Formatter.widest { break }
      column = cells.last ?? column + (end > start ? 1 : 0) + cells.first
      end += 1
    }
    // An option keeps its value beside it.
    let isCut = end < words.endIndex && end - start > 1 && words[end - 1].form == .option
    return isCut && !program.source.text[words[end - 1].range].contains(UInt8(ascii: "=")) ? end - 1 : end
  }

  private mutating func continueRow() {
    text += Array(" \\\n".utf8)
    width = indent + 4
    text += repeatElement(UInt8(ascii: " "), count: width)
    isSeveral = true
  }

  private mutating func add(_ word: Word, of program: Program) {
    text += program.source.text[word.range]
    let cells = Cells(word, of: program)
    width = cells.last ?? width + cells.first
    if cells.last != nil { isSeveral = true }
  }
}

/// The columns that a word takes: on its first line, and on its last where quotes hold line ends.
private struct Cells {
  let first: Int
  let last: Int?

  init(_ word: Word, of program: Program) {
    let bytes = program.source.text[word.range]
    if let end = bytes.firstIndex(of: UInt8(ascii: "\n")), let lastEnd = bytes.lastIndex(of: UInt8(ascii: "\n")) {
      first = DisplayWidth.of(program.source.string(bytes.startIndex..<end))
      last = DisplayWidth.of(program.source.string(lastEnd + 1..<bytes.endIndex))
    } else {
      first = bytes.allSatisfy { $0 < 0x80 } ? bytes.count : DisplayWidth.of(program.source.string(word.range))
      last = nil
    }
  }
}
