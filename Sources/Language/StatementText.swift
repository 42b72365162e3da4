import Errors

extension Program {
  /// A statement with its block and its here-documents, as it was written; some of its words may be written anew, and a
  /// comment begins where one begins for a shell too. It ends without a newline.
  public func wholeText(of statement: Int, replacing words: [Int: String] = [:]) -> String {
    let range = range(of: statements[statement]).lowerBound..<wholeEnd(of: statement)
    let own = ownWords(of: statement)
    // The lines of a here-document stand behind the line that announces it: there may be other statements between, and
    // they may stand within a block of another statement.
    let foreign = documents.words(ofLinesIn: range).filter { !own.contains($0) || words[$0] != nil }
    let cuts = foreign.map { (wholeDocumentRange(of: $0).clamped(to: range), "") }
    let rewritten =
      words.map { (self.words[$0.key].range, $0.value) } + gluedComments(of: statement).map { ($0..<$0, " ") }
    var text = ""
    var position = range.lowerBound
    for (part, replacement) in (cuts + rewritten).sorted(by: { $0.0.lowerBound < $1.0.lowerBound })
    where part.lowerBound >= position && part.upperBound <= range.upperBound {
      text += source.string(position..<part.lowerBound) + replacement
      position = part.upperBound
    }
    text += source.string(position..<range.upperBound)
    for word in own where self.words[word].form == .hereDocument && words[word] == nil {
      guard let lines = documents[word], lines.lowerBound >= range.upperBound else { continue }
      text += "\n" + source.string(lines.lowerBound..<documentEnd(word))
    }
    return text
  }

  /// The words of a statement and of all in its block.
  func ownWords(of statement: Int) -> Range<Int> {
    let end = Int(statements[statement].end)
    return Int(
      statements[statement].firstWord)..<(end < statements.count ? Int(statements[end].firstWord) : words.count)
  }

  /// The byte behind the last word of a statement, or behind the brace that closes its block.
  private func wholeEnd(of statement: Int) -> Int {
    guard statements[statement].hasBlock else { return range(of: statements[statement]).upperBound }
    var end = range(of: statements[statement]).upperBound
    var inner = statement + 1
    // The opening brace stands in the way only of an empty block.
    if inner == Int(statements[statement].end) { end = position(of: UInt8(ascii: "{"), from: end) + 1 }
    while inner < Int(statements[statement].end) {
      end = wholeEnd(of: inner)
      inner = Int(statements[inner].end)
    }
    return min(position(of: UInt8(ascii: "}"), from: end) + 1, source.text.count)
  }

  /// Where a brace stands, behind nothing but blanks, ends of statements, comments and here-documents.
  private func position(of brace: UInt8, from start: Int) -> Int {
    var index = start
    while index < source.text.count, source.text[index] != brace {
      if source.text[index] == UInt8(ascii: "#") {
        index = source.lineRange(at: index).upperBound
      } else if source.text[index] == UInt8(ascii: "\n"), let word = documents.word(ofLinesAt: index + 1) {
        index = documentEnd(word) - 1
      } else {
        index += 1
      }
    }
    return index
  }

  /// Where a comment within a statement's block begins that a shell would take for part of a word: behind a brace, or at
  /// the head of a continued line.
  private func gluedComments(of statement: Int) -> [Int] {
    guard statements[statement].hasBlock else { return [] }
    var found: [Int] = []
    var position = range(of: statements[statement]).lowerBound
    func look(through end: Int) {
      while position < end {
        if source.text[position] == UInt8(ascii: "#") {
          if isGlued(position) { found.append(position) }
          position = source.lineRange(at: position).upperBound
        } else if source.text[position] == UInt8(ascii: "\n"), let word = documents.word(ofLinesAt: position + 1) {
          position = documentEnd(word)
        } else {
          position += 1
        }
      }
    }
    for word in ownWords(of: statement) {
      look(through: Int(words[word].start))
      position = words[word].range.upperBound
    }
    look(through: wholeEnd(of: statement))
    return found
  }

  private func isGlued(_ position: Int) -> Bool {
    switch source.text[position - 1] {
    case UInt8(ascii: "{"), UInt8(ascii: "}"): true
    case UInt8(ascii: "\n"): position > 1 && source.text[position - 2] == UInt8(ascii: "\\")
    default: false
    }
  }

  /// The bytes of a here-document, the line that ends it and its newline included.
  public func wholeDocumentRange(of word: Int) -> Range<Int> {
    documents[word].map { $0.lowerBound..<source.nextLine(after: $0.upperBound) } ?? 0..<0
  }

  /// The byte behind the line that ends a here-document, without its newline.
  private func documentEnd(_ word: Int) -> Int {
    documents[word].map { source.lineRange(at: $0.upperBound).upperBound } ?? 0
  }
}
