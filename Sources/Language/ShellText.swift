import Errors
import Text

/// What a shell would run in the text of a script, should one read it: a script that is saved may come to lie where a shell
/// looks for its own.
public enum ShellText {
  /// Whether a shell finds something to run in a text, even within double quotes or a here-document.
  public static func isActive(_ text: String) -> Bool { text.utf8.contains { active.contains($0) } }

  static let active: [UInt8] = Array("`$\\".utf8)

  /// Whether a byte ends or begins something for a shell where it stands without quotes, and nothing for vsh.
  static func isActiveBare(_ byte: UInt8) -> Bool { "`$\\&|<>()".utf8.contains(byte) }
}

extension Quoting {
  /// A value as a word of a script that is written: like ``word(_:)``, and such that a shell would not run it.
  public static func scriptWord(_ value: String) -> String {
    let word = word(value)
    guard value.utf8.contains(where: word == value ? ShellText.isActiveBare : { $0 == UInt8(ascii: "`") }) else {
      return word
    }
    return fitsSingleQuotes(value) ? "'\(value)'" : inertQuoted(value)
  }

  /// A value in double quotes that mean the same to a shell, which runs nothing in them.
  public static func inertQuoted(_ value: String) -> String { quoted(value).replacing("`", with: "\\u{60}") }
}

extension Program {
  /// The words of a statement and its block that a shell would run something in, each written such that it would not. They
  /// are the same words still.
  public func wordsForShells(of statement: Int) -> [Int: String] {
    var written: [Int: String] = [:]
    for index in ownWords(of: statement) {
      let word = words[index]
      if word.form == .hereDocument {
        // A shell does not see the end of a here-document before a carriage return, and would read on.
        let lines = document(of: index)
        let holdsReturns = source.text[wholeDocumentRange(of: index)].contains(UInt8(ascii: "\r"))
        if holdsReturns || ShellText.isActive(lines) { written[index] = Quoting.inertQuoted(lines) }
      } else if source.text[word.range].contains(where: ShellText.isActiveBare) {
        let text = inert(word)
        if text != source.text[word.range] {
          written[index] = inSingleQuotes(word) ?? String(decoding: text, as: UTF8.self)
        }
      }
    }
    return written
  }

  /// A word in one pair of quotes that know no escapes; nil where it is an option, or there are variables in it, or a quote.
  private func inSingleQuotes(_ word: Word) -> String? {
    guard !word.form.isOption, let value = try? value(of: word, variable: { _ in nil }),
      Quoting.fitsSingleQuotes(value)
    else { return nil }
    return "'\(value)'"
  }

  /// A word with quotes around what stands bare in it, and with escapes for what a shell reads within double quotes.
  private func inert(_ word: Word) -> ArraySlice<UInt8> {
    let text = source.text[word.range]
    var position = text.startIndex
    if word.form.isOption, word.role != .argument, let equals = text.firstIndex(of: UInt8(ascii: "=")) {
      position = equals + 1
    }
    var written = text[..<position]
    var bare: ArraySlice<UInt8> = []
    func finishBare() {
      let quote = UInt8(ascii: "'")
      written += bare.contains(where: ShellText.isActiveBare) ? [quote] + bare + [quote] : bare
      bare = []
    }
    var quote: UInt8?
    while position < text.endIndex {
      let byte = text[position]
      var length = 1
      if quote == nil, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        finishBare()
        quote = byte
      } else if byte == quote {
        quote = nil
      } else if quote == UInt8(ascii: "\""), byte == UInt8(ascii: "\\"),
        case .character(_, let escape) = Escape.read(text[position...])
      {
        length = escape
      } else if quote != UInt8(ascii: "'"), byte == UInt8(ascii: "$"), let variable = Variable.read(text[position...]) {
        finishBare()
        length = variable.length
      } else if quote == nil {
        bare.append(byte)
        position += 1
        continue
      } else if quote == UInt8(ascii: "\""), byte == UInt8(ascii: "`") || byte == UInt8(ascii: "$") {
        written += byte == UInt8(ascii: "$") ? "\\$".utf8 : "\\u{60}".utf8
        position += 1
        continue
      }
      written += text[position..<position + length]
      position += length
    }
    finishBare()
    return written
  }
}
