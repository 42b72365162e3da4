import Errors

/// One row of a Vista table, with its columns by name. What a column holds is checked as it is read.
struct TableRow: Sendable {
  let table: CSVTable
  let row: CSVTable.Row

  /// The place of the row, or of one of its columns.
  func place(_ column: String? = nil) -> FilePlace {
    guard let column, let position = table.positions[column.lowercased()] else {
      return FilePlace(file: table.file, line: row.line)
    }
    return FilePlace(file: table.file, line: row.line, column: position + 1, field: table.columns[position])
  }

  /// A code, byte for byte, blanks and all. Throws when it is empty or too long.
  func code(_ column: String, limit: Int) throws(Refusal) -> String {
    let code = raw(column) ?? ""
    guard !code.isEmpty else {
      throw place(column).refusal(
        "the \(column) is empty", why: "it is the key of the row", cure: "export the file again, or take the line out")
    }
    try checkLength(of: code, column, limit)
    return code
  }

  /// A code that may be left out.
  func optionalCode(_ column: String, limit: Int) throws(Refusal) -> String? {
    guard let code = text(column) else { return nil }
    try checkLength(of: code, column, limit)
    return code
  }

  /// A text that may be left out.
  func description(_ column: String, limit: Int) throws(Refusal) -> String? {
    guard let text = text(column) else { return nil }
    try checkLength(of: text, column, limit)
    return text
  }

  /// A whole number that may be left out.
  func number(_ column: String, in range: ClosedRange<Int>) throws(Refusal) -> Int? {
    guard let text = text(column).map(CSVTable.withoutBlanks), !text.isEmpty else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw place(column).refusal(
        "“\(text)” is not a number from \(range.lowerBound) to \(range.upperBound)",
        why: "\(column) is a number in Vista", cure: "mend the line, or export the file again")
    }
    return number
  }

  /// A whole number that has to be there.
  func requiredNumber(_ column: String, in range: ClosedRange<Int>) throws(Refusal) -> Int {
    guard let number = try number(column, in: range) else {
      throw place(column).refusal(
        "the \(column) is empty", why: "it is part of the key of the row",
        cure: "export the file again, or take the line out")
    }
    return number
  }

  /// Yes or no, in any of the ways in which exports write it.
  func flag(_ column: String) throws(Refusal) -> Bool? {
    guard let text = text(column).map({ CSVTable.withoutBlanks($0).lowercased() }), !text.isEmpty else { return nil }
    switch text {
    case "y", "yes", "true", "1": return true
    case "n", "no", "false", "0": return false
    default:
      throw place(column).refusal(
        "“\(text)” is neither Y nor N", why: "\(column) says yes or no in Vista",
        cure: "mend the line, or export the file again")
    }
  }

  /// What a column holds, unless it is empty or the word that SQL tools write for nothing.
  func text(_ column: String) -> String? {
    guard let raw = raw(column), !raw.isEmpty, raw != "NULL" else { return nil }
    return raw
  }

  private func raw(_ column: String) -> String? { table.positions[column.lowercased()].map { row.fields[$0] } }

  private func checkLength(of text: String, _ column: String, _ limit: Int) throws(Refusal) {
    guard text.utf8.count <= limit else {
      throw place(column).refusal(
        "“\(text)” is \(text.utf8.count) bytes long", why: "\(column) holds at most \(limit) in Vista",
        cure: "see that the columns are the right ones, or shorten it")
    }
  }
}
