import Errors
import Language
import Text

/// The word at the cursor: what of it stands before the cursor, and how it is written.
struct TypedWord {
  /// Its bytes in the line, those behind the cursor included: what a candidate replaces.
  let range: Range<Int>
  /// What was typed of it.
  let text: String
  /// Its value so far, or that of the option that it is; nil where a variable in it has none.
  private let composition: (Program, Word)?
  /// Whether it is written as an option, `--…`.
  let isOption: Bool
  /// The option's name, where it is one.
  let optionName: String
  /// Where the option's value begins in the line, if it is one with `=`.
  let valueStart: Int?
  /// The quote that is open at its beginning, if one is.
  let style: Style
  /// The variable that is typed at its end.
  let variable: TypedVariable?
  /// Whether there is nothing of it yet.
  var isEmpty: Bool { text.isEmpty }

  /// How a word is written.
  enum Style {
    case bare, single, double
  }

  init(_ before: Program, isInWord: Bool, of line: [UInt8], at cursor: Int) {
    guard isInWord, let last = before.words.last else {
      range = cursor..<cursor
      (text, composition, isOption, optionName, valueStart, style, variable) = ("", nil, false, "", nil, .bare, nil)
      return
    }
    let typed = last.range
    text = before.source.string(typed)
    composition = (before, last)
    let rest = Parser.parse(Source(name: "", text: Array(line[typed.lowerBound...])))
    let isWhole =
      rest.words.first.map {
        !rest.diagnostics.contains { $0.error == .unclosedQuote && $0.range.lowerBound < cursor - typed.lowerBound }
          && $0.start == 0
      } ?? false
    let end = isWhole ? typed.lowerBound + (rest.words.first?.range.upperBound ?? 0) : cursor
    range = typed.lowerBound..<max(cursor, end)
    isOption = text.hasPrefix("--")
    let equals = isOption ? before.source.text[typed].firstIndex(of: UInt8(ascii: "=")) : nil
    valueStart = equals.map { $0 + 1 }
    optionName = isOption ? before.source.string(typed.lowerBound + 2..<(equals ?? typed.upperBound)) : ""
    switch before.source.text[(valueStart ?? typed.lowerBound)...].first {
    case UInt8(ascii: "'"): style = .single
    case UInt8(ascii: "\""): style = .double
    default: style = .bare
    }
    variable = TypedVariable(before.source.text[typed], end: range.upperBound)
  }

  /// Its value up to the cursor, or that of its option.
  func value(_ variables: Variables) -> String? {
    guard let (program, word) = composition else { return "" }
    if let valueStart, !word.form.isComposed {
      return program.source.string(valueStart..<word.range.upperBound)
    }
    return try? program.value(of: word) { variables[$0] }
  }

  /// A value as it stands in the place of this word: in its quotes, where it has some. An open one lacks the closing quote.
  func write(_ value: String, isOpen: Bool = false) -> String {
    switch style {
    case .single where Quoting.fitsSingleQuotes(value): "'\(value)" + (isOpen ? "" : "'")
    case .bare where Quoting.isPlain(value): value
    default: Quoting.quoted(value, isOpen: isOpen)
    }
  }
}

/// A variable while it is typed: `$na` or `${na`.
struct TypedVariable {
  /// Where its `$` stands in the line.
  let range: Range<Int>
  /// What is there of its name.
  let beginning: String
  /// Whether it is written in braces.
  let isBraced: Bool

  /// The one at the end of a word's text; nil where there is none, or in single quotes.
  init?(_ text: ArraySlice<UInt8>, end: Int) {
    var quote: UInt8?
    var dollar: Int?
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if let start = dollar, !(Variable.isNameByte(byte) || (byte == UInt8(ascii: "{") && index == start + 1)) {
        dollar = nil
      }
      switch byte {
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""): index += 1
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        if quote == byte { quote = nil } else if quote == nil { quote = byte }
      case UInt8(ascii: "$") where quote != UInt8(ascii: "'"): dollar = index
      default: break
      }
      index += 1
    }
    guard let dollar else { return nil }
    isBraced = dollar + 1 < text.endIndex && text[dollar + 1] == UInt8(ascii: "{")
    beginning = String(decoding: text[(dollar + (isBraced ? 2 : 1))...], as: UTF8.self)
    range = dollar..<text.endIndex
  }
}
