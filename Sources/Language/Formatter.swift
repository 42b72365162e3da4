import Errors

/// Writes a script in its one canonical layout.
///
/// - One statement a line; a block opens at the end of the line and closes on a line of its own; its content is indented by
///   two blanks. One blank between words, which stand as they were written.
/// - At most one empty line in a row, and none at the beginning or the end of the script or of a block.
/// - A comment that has a line for itself is indented like the statement that follows. One behind a statement stands in
///   column 43; where a statement is too long for that, it and those of the adjacent lines stand two blanks behind the
///   longest of them. One behind a block that was written on one line goes behind its `{`.
/// - A statement wider than 100 columns is continued, indented by four blanks; a word is never cut.
/// - Here-documents stand as they are, their line ends too.
public struct Formatter {
  /// How wide a line becomes, in columns.
  static let widest = 100
  /// How many columns stand before a comment behind a statement.
  static let commentColumn = 42

  private let program: Program
  private var output: [UInt8] = []
  /// Adjacent lines with comments behind them, which wait for the column of these.
  private var run: [(text: [UInt8], width: Int, comment: Range<Int>)] = []

  /// The text of a program without diagnostics in canonical layout. It parses to the same statements and headings.
  public static func format(_ program: Program) -> [UInt8] {
    var formatter = Formatter(program: program)
    for line in Layout.lines(of: program) { formatter.write(line) }
    formatter.finishRun()
    // The parser would take a mark that belongs to the first word for that of the file.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return formatter.output.starts(with: mark) ? mark + formatter.output : formatter.output
  }

  private init(program: Program) {
    self.program = program
    output.reserveCapacity(program.source.text.count)
  }

  private mutating func write(_ line: Layout.Line) {
    if line.beginsParagraph {
      finishRun()
      output.append(UInt8(ascii: "\n"))
    }
    let indent = 2 * line.depth
    var rows = StatementRows(indent: indent)
    switch line.content {
    case .statement(let index):
      rows.add(program.statements[index], of: program)
    case .blockEnd: rows.add("}")
    case .comment(let range): rows.add(program.source.string(range))
    case .heading(let range): rows.add(Heading(program.source.string(range)).text)
    }
    if line.comment == nil || rows.isSeveral { finishRun() }
    if let comment = line.comment {
      run.append((rows.text, rows.width, comment))
    } else {
      output += rows.text
      output.append(UInt8(ascii: "\n"))
    }
    if case .statement(let index) = line.content { writeDocuments(of: program.statements[index]) }
  }

  private mutating func finishRun() {
    let column = run.reduce(Self.commentColumn) { max($0, $1.width + 2) }
    for line in run {
      output += line.text
      output += repeatElement(UInt8(ascii: " "), count: column - line.width)
      output += program.source.text[line.comment]
      output.append(UInt8(ascii: "\n"))
    }
    run.removeAll()
  }

  private mutating func writeDocuments(of statement: Statement) {
    let first = Int(statement.firstWord)
    for index in first..<first + Int(statement.wordCount) {
      guard let document = program.documents[index] else { continue }
      finishRun()
      output += program.source.text[document]
      output += program.source.text[program.words[index].range.dropFirst(2)]
      output.append(UInt8(ascii: "\n"))
    }
  }
}
