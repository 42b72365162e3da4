import Errors

/// A place in a file, as messages name it: a table's columns have numbers and names, an answer's values have paths.
struct FilePlace {
  /// The file.
  let file: TextFile
  /// The line, from 1, where it is known.
  var line: Int?
  /// The column, from 1: of a CSV row its field, of anything else its character.
  var column: Int?
  /// The column's name, or the path of a JSON value.
  var field: String?
  /// The bytes, where they are known.
  var range: Range<Int>?

  var text: String {
    var parts = [file.name]
    if let line { parts.append("line \(line)") }
    if let column { parts.append("column \(column)") }
    let place = parts.joined(separator: ", ")
    return field.map { "\(place) (\($0))" } ?? place
  }

  /// A refusal of what stands here: what it is, why it cannot be taken, what to do.
  func refusal(_ what: Message, why: String, cure: String) -> Refusal {
    Refusal(
      .badFormat, "\(text): \(what)", Explanation(why, waysOut: [WayOut(cure, [])], aftermath: Self.aftermath),
      rule: nil, cause: range.map { Place(Source(name: file.name, text: file.bytes), $0) })
  }

  /// What becomes of the world when a load fails.
  static let aftermath = "nothing was loaded"
}

/// The lines and columns of a text, found only for a message.
enum TextPosition {
  /// The line and the column, both from 1, of a byte; columns count characters.
  static func of(byte offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return (line, String(decoding: before[start...], as: UTF8.self).count + 1)
  }
}
