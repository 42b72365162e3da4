import Errors

/// A script line by line, as it is laid out: what stands on each line, how deep, and the comment behind it.
///
/// The words and the here-documents of a program are known by their places; what lies between them is only blanks, line
/// ends, `;`, braces, comments and continuations. So the parser, which has to be fast, keeps no note of these.
struct Layout {
  /// One line of the layout; a statement may take several in the end.
  struct Line {
    /// What stands on it.
    enum Content {
      /// A statement by its index, with the `{` of its block.
      case statement(Int)
      /// The `}` of a block that was opened on the line with this index.
      case blockEnd(opener: Int)
      /// A comment that has the line for itself.
      case comment(Range<Int>)
      /// A `#:` line at the head of the script.
      case heading(Range<Int>)
    }

    let content: Content
    /// How many blocks it stands in.
    let depth: Int
    /// Whether an empty line stands before it.
    let beginsParagraph: Bool
    /// The comment behind it.
    var comment: Range<Int>?
  }

  private let program: Program
  private var lines: [Line] = []
  private var position: Int
  private var nextWord = 0
  private var nextStatement = 0
  private var openers: [Int] = []
  // The first line of the layout that begins on the present line of the source.
  private var firstOfLine = 0
  // How many lines have ended since the latest line of the layout was found.
  private var lineEnds = 0
  // Where the script goes on behind the here-documents that the present line announces.
  private var documentsEnd: Int?

  /// The lines of a program without diagnostics.
  static func lines(of program: Program) -> [Line] {
    var layout = Layout(program)
    layout.read()
    return layout.lines
  }

  private init(_ program: Program) {
    self.program = program
    position = program.source.markLength
  }

  private mutating func read() {
    let text = program.source.text
    while position < text.count {
      if nextWord < program.words.count, position == Int(program.words[nextWord].start) {
        readWord()
        continue
      }
      switch text[position] {
      case UInt8(ascii: "\n"): endLine()
      case UInt8(ascii: "#"): readComment()
      case UInt8(ascii: "\\"): position = program.source.nextLine(after: position)
      case UInt8(ascii: "{"):
        openers.append(lines.count - 1)
        position += 1
      case UInt8(ascii: "}"):
        closeBlock()
      default: position += 1
      }
    }
  }

  private mutating func readWord() {
    let word = program.words[nextWord]
    if nextStatement < program.statements.count, program.statements[nextStatement].firstWord == nextWord {
      append(.statement(nextStatement))
      nextStatement += 1
    }
    if let document = program.documents[nextWord] {
      documentsEnd = program.source.nextLine(after: document.upperBound)
    }
    position = word.range.upperBound
    nextWord += 1
  }

  private mutating func endLine() {
    position = documentsEnd ?? position + 1
    documentsEnd = nil
    lineEnds += 1
    firstOfLine = lines.count
  }

  private mutating func closeBlock() {
    guard let opener = openers.popLast() else { return }
    append(.blockEnd(opener: opener))
    position += 1
  }

  private mutating func readComment() {
    let start = position
    while position < program.source.text.count, program.source.text[position] != UInt8(ascii: "\n") { position += 1 }
    var end = position
    while Self.isBlank(program.source.text[end - 1]) { end -= 1 }
    let comment = start..<end
    guard lines.count > firstOfLine else {
      let isHeading = nextWord == 0 && comment.count > 1 && program.source.text[start + 1] == UInt8(ascii: ":")
      append(isHeading ? .heading(comment) : .comment(comment))
      return
    }
    // Behind a block that was written on one line it is about the whole of it.
    if case .blockEnd(let opener) = lines[lines.count - 1].content, opener >= firstOfLine {
      lines[opener].comment = comment
    } else {
      lines[lines.count - 1].comment = comment
    }
  }

  private mutating func append(_ content: Line.Content) {
    lines.append(
      Line(content: content, depth: openers.count, beginsParagraph: lineEnds > 1 && mayBeginParagraph(content)))
    lineEnds = 0
  }

  /// Whether an empty line may stand before a line: not at the beginning or the end of the script or of a block.
  private func mayBeginParagraph(_ content: Line.Content) -> Bool {
    if case .blockEnd = content { return false }
    switch lines.last?.content {
    case .statement(let index): return !program.statements[index].hasBlock
    case nil: return false
    default: return true
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}

extension Source {
  /// Where the line after the one around an offset begins.
  func nextLine(after offset: Int) -> Int {
    text[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.count
  }
}
