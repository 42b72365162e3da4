/// The input mask of Vista's job numbers, such as `5R-2RN`: parts of a length, aligned right or left, with a separator
/// between them; N marks a part that may be left out (integration.md 1.2).
public struct JobMask: Equatable, Sendable {
  private struct Part: Equatable, Sendable {
    let length: Int
    let separator: Character?
    let isOptional: Bool
  }

  /// As it was given.
  public let text: String
  private let parts: [Part]

  /// Reads a mask; nil when it is not one.
  public init?(_ text: String) {
    var parts: [Part] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      guard let length = Int(digits), (1...10).contains(length), let alignment = rest.popFirst(),
        "RL".contains(alignment)
      else { return nil }
      let isOptional = rest.first == "N"
      if isOptional { rest = rest.dropFirst() }
      let separator = rest.popFirst()
      if let separator, separator.isLetter || separator.isNumber { return nil }
      parts.append(Part(length: length, separator: separator, isOptional: isOptional))
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
    self.text = text
  }

  /// Whether a job number fits: each part there unless it is optional, none too long, the separators between them.
  public func fits(_ job: String) -> Bool {
    var rest = Substring(job)
    for (index, part) in parts.enumerated() {
      let piece = part.separator.map { separator in rest.prefix { $0 != separator } } ?? rest
      guard piece.count <= part.length, !piece.isEmpty || part.isOptional else { return false }
      rest = rest.dropFirst(piece.count)
      if rest.isEmpty { return parts[(index + 1)...].allSatisfy(\.isOptional) }
      rest = rest.dropFirst()
    }
    return rest.isEmpty
  }
}
