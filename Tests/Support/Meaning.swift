import Errors

@testable import Language

/// All that the layout of a script must not touch.
public struct Meaning: Equatable {
  /// The words of each statement as they were written.
  let words: [[String]]
  /// The values of these words.
  let values: [[String]]
  /// Where the block of each statement ends; nil for one without.
  let blocks: [Int?]
  let documents: [[String]]
  let headings: Headings
  let comments: [String]

  /// What a script means.
  public init(_ program: Program) {
    words = program.statements.map { program.words(of: $0).map { program.source.string($0.range) } }
    values = program.statements.map { statement in
      program.words(of: statement).map { (try? program.value(of: $0) { "<\($0)>" }) ?? "?" }
    }
    blocks = program.statements.map { $0.hasBlock ? Int($0.end) : nil }
    documents = program.statements.map { program.words(of: $0).indices.map(program.document) }
    headings = program.headings
    comments = Skeleton(program).comments
  }
}

/// A script with an `x` for each word and without its here-documents: what is left is layout and comments.
public struct Skeleton {
  let lines: [String]

  /// What is left of a script.
  public init(_ program: Program) {
    var bytes: [UInt8] = []
    var position = program.source.markLength
    var pieces = program.words.map { ($0.range, "x") }
    for word in program.words.indices {
      guard let document = program.documents[word] else { continue }
      let tag = program.words[word].length - 2
      pieces.append(
        (document.lowerBound..<min(document.upperBound + Int(tag) + 1, program.source.text.count), "<document>\n"))
    }
    for (range, mark) in pieces.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
      bytes += program.source.text[position..<range.lowerBound] + Array(mark.utf8)
      position = range.upperBound
    }
    bytes += program.source.text[position...]
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The comments, in order; of headings without regard to blanks.
  var comments: [String] {
    lines.compactMap { line in
      guard let start = line.unicodeScalars.firstIndex(of: "#") else { return nil }
      var comment = line.unicodeScalars[start...]
      while let last = comment.last, " \t\r".unicodeScalars.contains(last) { comment.removeLast() }
      return comment.starts(with: "#:".unicodeScalars)
        ? "#:" + String(comment.filter { !$0.properties.isWhitespace }.dropFirst(2)) : String(comment)
    }
  }

  /// What the layout does that it should not, if anything.
  public var fault: String? {
    guard lines.last == "" else { return "no final newline" }
    for (line, next) in zip(lines, lines.dropFirst()) {
      let (code, nextCode) = (Self.code(line), Self.code(next))
      if line.isEmpty, next.isEmpty || nextCode.hasSuffix("}") {
        return "an empty line before \(next.debugDescription)"
      }
      if let last = line.utf8.last, " \t\r".utf8.contains(last) { return "blanks at the end of \(line)" }
      if code.contains("\t") || code.contains("\r") { return "a tab or a CR in \(line)" }
      if code.contains(";"), !code.contains("x;") { return "a ; in \(line)" }
      if code.contains("{"), !code.hasSuffix(" {"), !code.contains(" {  ") { return "a { within \(line)" }
      if code.contains("}"), code.drop(while: { $0 == " " }).first != "}" { return "a } behind something in \(line)" }
    }
    return nil
  }

  /// A line without its comment. By bytes: what follows the # may combine with it.
  private static func code(_ line: String) -> String {
    String(decoding: line.utf8.prefix { $0 != UInt8(ascii: "#") }, as: UTF8.self)
  }
}
