/// What the `#:` lines at the head of a file say about the case.
public struct Headings: Sendable, Equatable {
  /// One line that says what the case shows.
  public private(set) var title: String?
  /// The number of the ticket that it came from.
  public private(set) var ticket: String?
  /// Words to select it by.
  public private(set) var tags: [String] = []
  /// Why the case must fail.
  public private(set) var xfail: String?
  /// Why the case is not run.
  public private(set) var skip: String?

  /// The names that a line can have.
  public enum Name: String, CaseIterable, Sendable {
    case title, ticket, tags, xfail, skip

    /// What stands behind it.
    public var meaning: String {
      switch self {
      case .title: "what the case shows, in one line"
      case .ticket: "the number of the ticket that it came from"
      case .tags: "words to select it by, with commas between them"
      case .xfail: "why it must fail; passing is then the failure"
      case .skip: "why it is not run"
      }
    }
  }

  /// Takes what a line says.
  mutating func take(_ name: Name, _ value: String) {
    switch name {
    case .title: title = value
    case .ticket: ticket = value
    case .tags:
      tags = value.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    case .xfail: xfail = value
    case .skip: skip = value
    }
  }
}

/// One `#:` line: its name, and what follows the name.
struct Heading {
  let name: String
  let value: String

  /// Reads a line from its `#:` on. Blanks around the name and the value do not count.
  init(_ line: String) {
    // By code points: a mark that combines with a blank would be lost with it.
    let text = line.unicodeScalars.dropFirst(2).drop(while: \.properties.isWhitespace)
    let name = text.prefix { !$0.properties.isWhitespace }
    var value = text[name.endIndex...].drop(while: \.properties.isWhitespace)
    while value.last?.properties.isWhitespace == true { value.removeLast() }
    self.name = String(name)
    self.value = String(value)
  }

  /// The line as it is written.
  var text: String { value.isEmpty ? "#: \(name)" : "#: \(name) \(value)" }
}
