/// What the `#:` lines at the head of a file say about the case.
public struct Headings: Sendable, Equatable {
  /// One line that says what the case shows.
  public internal(set) var title: String?
  /// The number of the ticket that it came from.
  public internal(set) var ticket: String?
  /// Words to select it by.
  public internal(set) var tags: [String] = []
  /// Why the case must fail.
  public internal(set) var xfail: String?
  /// Why the case is not run.
  public internal(set) var skip: String?
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
