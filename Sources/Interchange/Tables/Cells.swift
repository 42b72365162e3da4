import Errors
import Workspace

/// What the cells of a row hold, by the content that a schema declares for their column.
extension TableRows {
  /// A cell's value; nil where it is empty or has the word that SQL tools write for nothing. Throws `bad-format` when its
  /// column cannot hold it.
  func value(_ column: Int, _ content: Content) throws(Refusal) -> Value? {
    guard !isNothing(column) else { return nil }
    switch content {
    case .text(let limit):
      try checkLength(column, limit)
      return .text(string(column))
    case .number(let range): return try number(column, in: range).map { .number($0) }
    case .set(let range): return .list([String(try requiredNumber(column, in: range))])
    case .flag: return try flag(column).map { .flag($0) }
    case .choice(let words, let letters): return try choice(column, words, letters)
    case .money: return try parsed(column, "an amount with at most two decimal places") { Money($0).map { .money($0) } }
    case .day: return try parsed(column, "a day such as 2026-01-31") { Self.day($0).map { .day($0) } }
    case .moment:
      return try parsed(column, "a time such as 2026-01-31T08:00") {
        Moment($0, onDayOf: .start).map { .moment($0) }
      }
    case .month:
      return try parsed(column, "a month such as 2026-01") { text in
        (Month(text) ?? Self.day(text)?.month).map { .text($0.description) }
      }
    }
  }

  /// Throws where ``value(_:_:)`` would, and makes no text of a cell that is one.
  func check(_ column: Int, _ content: Content) throws(Refusal) {
    if case .text(let limit) = content {
      if !isNothing(column) { try checkLength(column, limit) }
    } else {
      _ = try value(column, content)
    }
  }

  /// Throws when a code is empty or too long. A code is kept byte for byte, blanks and all.
  func checkCode(_ column: Int, _ limit: Int?) throws(Refusal) {
    guard count(column) > 0 else {
      throw place(column).refusal(
        "the \(table.columns[column]) is empty", why: "it is the key of the row",
        cure: "export the file again, or take the line out")
    }
    try checkLength(column, limit)
  }

  /// A whole number that may be left out.
  func number(_ column: Int, in range: ClosedRange<Int>) throws(Refusal) -> Int? {
    if isNothing(column) { return nil }
    if let number = withBytes(column, Self.digits), range.contains(number) { return number }
    let text = CSVTable.withoutBlanks(string(column))
    guard !text.isEmpty else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw place(column).refusal(
        "“\(text)” is not a number from \(range.lowerBound) to \(range.upperBound)",
        why: "\(table.columns[column]) is a number in Vista", cure: "mend the line, or export the file again")
    }
    return number
  }

  /// A whole number that has to be there.
  func requiredNumber(_ column: Int, in range: ClosedRange<Int>) throws(Refusal) -> Int {
    guard let number = try number(column, in: range) else {
      throw place(column).refusal(
        "the \(table.columns[column]) is empty", why: "it is part of the key of the row",
        cure: "export the file again, or take the line out")
    }
    return number
  }

  /// Yes or no, in any of the ways in which exports write it.
  private func flag(_ column: Int) throws(Refusal) -> Bool? {
    let text = CSVTable.withoutBlanks(string(column)).lowercased()
    switch text {
    case "": return nil
    case "y", "yes", "true", "1": return true
    case "n", "no", "false", "0": return false
    default:
      throw place(column).refusal(
        "“\(text)” is neither Y nor N", why: "\(table.columns[column]) says yes or no in Vista",
        cure: "mend the line, or export the file again")
    }
  }

  /// One of a few letters, or numbers from 0.
  private func choice(_ column: Int, _ words: [String], _ letters: [String]) throws(Refusal) -> Value? {
    if letters.first == "0" {
      return try number(column, in: 0...words.count - 1).map { .text(words[$0]) }
    }
    let text = CSVTable.withoutBlanks(string(column))
    guard !text.isEmpty else { return nil }
    guard let index = letters.firstIndex(of: text.uppercased()) else {
      throw place(column).refusal(
        "“\(text)” is none of \(letters.joined(separator: ", "))",
        why: "\(table.columns[column]) is one of these letters in Vista: "
          + zip(letters, words).map { "\($0) \($1)" }.joined(separator: ", "),
        cure: "mend the line, or export the file again")
    }
    return .text(words[index])
  }

  private func parsed(
    _ column: Int, _ what: String, _ parse: (String) -> Value?
  ) throws(Refusal) -> Value? {
    let text = CSVTable.withoutBlanks(string(column))
    guard !text.isEmpty else { return nil }
    guard let value = parse(text) else {
      throw place(column).refusal(
        "“\(text)” is not \(what)", why: "\(table.columns[column]) holds nothing else in Vista",
        cure: "mend the line, or export the file again")
    }
    return value
  }

  /// A day, which SQL tools write with the time of midnight.
  private static func day(_ text: String) -> Moment? {
    let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
    guard let date = parts.first, parts.dropFirst().allSatisfy({ $0.allSatisfy { "0:.".contains($0) } }) else {
      return nil
    }
    return Moment(date: date)
  }

  /// Up to nine digits and nothing else, which is how nearly all numbers are written.
  private static func digits(_ bytes: Span<UInt8>) -> Int? {
    guard (1...9).contains(bytes.count) else { return nil }
    var number = 0
    for index in bytes.indices {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// Whether a cell holds nothing.
  func isNothing(_ column: Int) -> Bool {
    switch count(column) {
    case 0: true
    case 4: string(column) == "NULL"
    default: false
    }
  }

  private func checkLength(_ column: Int, _ limit: Int?) throws(Refusal) {
    let most = limit ?? TextLimit.bytes
    guard count(column) > most else { return }
    throw place(column).refusal(
      "“\(string(column))” is \(count(column)) bytes long",
      why: "\(table.columns[column]) holds at most \(most) in Vista",
      cure: "see that the columns are the right ones, or shorten it")
  }
}
