/// An entry of the history as a line of its file.
enum HistoryEntry {
  private static let backslash = UInt8(ascii: "\\")
  private static let newline = UInt8(ascii: "\n")

  /// The line, with its end.
  static func encode(_ entry: String) -> [UInt8] {
    var line: [UInt8] = []
    for byte in entry.utf8 {
      switch byte {
      case newline: line += [backslash, UInt8(ascii: "n")]
      case backslash: line += [backslash, backslash]
      default: line.append(byte)
      }
    }
    line.append(newline)
    return line
  }

  /// The entry of a line without its end. A backslash before anything else stands for itself, so that a line written by
  /// hand keeps its meaning; bytes that are no UTF-8 become the replacement character.
  static func decode(_ line: ArraySlice<UInt8>) -> String {
    guard line.contains(backslash) else { return String(decoding: line, as: UTF8.self) }
    var entry: [UInt8] = []
    var rest = line
    while let byte = rest.popFirst() {
      guard byte == backslash, let next = rest.first, next == backslash || next == UInt8(ascii: "n") else {
        entry.append(byte)
        continue
      }
      rest.removeFirst()
      entry.append(next == backslash ? backslash : newline)
    }
    return String(decoding: entry, as: UTF8.self)
  }
}
