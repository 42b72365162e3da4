import Errors

extension Program {
  /// The most bytes that variables may make of one word, and of the words of one command.
  public static var longestValue: Int { 64 << 20 }

  /// What more than that is refused with.
  public static func tooLong(_ word: Word, _ subject: String) -> Diagnostic {
    Diagnostic(
      .limitReached, "the \(known: subject) over \(longestValue >> 20) MiB long", at: word.range,
      help: "give its variables shorter values")
  }

  /// The value of a word, or of the option that it is. Variables are looked up as they are met.
  ///
  /// Throws `unknown-variable` with the place of the variable.
  public func value(of word: Word, variable: (String) -> String?) throws(Diagnostic) -> String {
    guard word.form.isComposed else { return source.string(word.valueRange) }
    let text = source.text
    var bytes: [UInt8] = []
    var position = word.range.lowerBound
    if word.form == .composedOption, let equals = text[word.range].firstIndex(of: UInt8(ascii: "=")) {
      position = equals + 1
    }
    var quote: UInt8?
    while position < word.range.upperBound {
      let byte = text[position]
      let rest = text[position..<word.range.upperBound]
      if byte == quote {
        quote = nil
        position += 1
      } else if quote == nil, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
        position += 1
      } else if quote == UInt8(ascii: "\""), byte == UInt8(ascii: "\\"),
        case .character(let scalar, let length) = Escape.read(rest)
      {
        bytes.append(contentsOf: Array(String(scalar).utf8))
        position += length
      } else if quote != UInt8(ascii: "'"), byte == UInt8(ascii: "$"), let found = Variable.read(rest) {
        let name = source.string(found.name)
        guard let value = variable(name) else {
          throw Diagnostic(
            .unknownVariable, "there is no variable $\(name)", at: position..<position + found.length,
            help: "give it a value first: let \(name) = …")
        }
        bytes.append(contentsOf: Array(value.utf8))
        guard bytes.count <= Self.longestValue else { throw Self.tooLong(word, "word is") }
        position += found.length
      } else {
        bytes.append(byte)
        position += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of a here-document's lines, the one that ends it left out.
  public func documentRange(of word: Int) -> Range<Int>? { documents[word] }

  /// The lines of a here-document.
  public func document(of word: Int) -> String { documents[word].map(source.string) ?? "" }
}
