/// What happened, in one line. What comes into it from outside, from a script, a file or the world, is a quotation of bounded
/// length: nobody can make a message that fills the screen.
public struct Message: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// The line.
  public let text: String
  /// Where it quotes something, in bytes.
  private let quotations: [Range<Int>]

  /// Words that are vsh's own, or a real system's.
  public init(stringLiteral text: String) { self.init(known: text) }

  /// Words that are vsh's own, or a real system's, such as a list of all that could stand there.
  public init(known text: String) {
    self.text = text
    quotations = []
  }

  /// Own words with quotations in them.
  public init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
    quotations = stringInterpolation.quotations
  }

  /// What stays the same whatever it is about: `…` in the place of each quotation.
  public var pattern: String {
    var bytes = Array(text.utf8)
    for quotation in quotations.reversed() { bytes.replaceSubrange(quotation, with: "…".utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Collects own words and quotations.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var quotations: [Range<Int>] = []

    /// Begins.
    public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

    /// Own words.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// A quotation.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      quote(Bounds.quotation(value.description))
    }

    /// Words that are bounded already.
    public mutating func appendInterpolation(_ message: Message) {
      let start = text.utf8.count
      quotations += message.quotations.map { $0.lowerBound + start..<$0.upperBound + start }
      text += message.text
    }

    /// The path of a file: longer than other quotations, since its end is what tells it from others.
    public mutating func appendInterpolation(path: String) { quote(Bounds.beginning(of: path, Bounds.path)) }

    /// Words that are vsh's own, whole.
    public mutating func appendInterpolation(known text: String) { self.text += text }

    private mutating func quote(_ quotation: String) {
      let start = text.utf8.count
      text += quotation
      quotations.append(start..<text.utf8.count)
    }
  }
}

/// How much of anything stands in a message.
enum Bounds {
  /// The most scalars of a quotation.
  static let quotation = 80
  /// The most scalars of a path.
  static let path = 250
  /// The most scalars of a line of an explanation.
  static let line = 1000
  /// The most bytes of all objects of an explanation, and of all its ways out.
  static let list = 3000

  static func quotation(_ text: String) -> String { beginning(of: text, quotation) }

  /// A text, or as much of it as is told.
  static func beginning(of text: String, _ most: Int) -> String {
    guard text.utf8.count > most, text.unicodeScalars.count > most else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(most - 1))) + "…"
  }
}

extension Explanation {
  /// The same, no longer than a message can bear.
  var bounded: Explanation {
    var copy = self
    copy.reason = reason.map { Bounds.beginning(of: $0, Bounds.line) }
    copy.brief = brief.map { Bounds.beginning(of: $0, Bounds.line) }
    copy.aftermath = aftermath.map { Bounds.beginning(of: $0, Bounds.line) }
    copy.objects = Self.boundedRows(objects)
    var left = Bounds.list
    // A command is told whole, since it is pasted, or not at all.
    copy.waysOut = waysOut.filter { way in
      left -= way.title.utf8.count + way.steps.flatMap(\.words).reduce(0) { $0 + $1.utf8.count + 1 }
      return left >= 0
    }
    return copy
  }

  private static func boundedRows(_ objects: [[String]]) -> [[String]] {
    var rows: [[String]] = []
    var left = Bounds.list
    for object in objects {
      let row = object.map { Bounds.beginning(of: $0, 2 * Bounds.quotation) }
      left -= row.reduce(0) { $0 + $1.utf8.count + 2 }
      guard left >= 0 else { return rows + [["and \(objects.count - rows.count) more"]] }
      rows.append(row)
    }
    return rows
  }
}
