/// A page with holes in it, which lies in a file of its own.
///
/// `{{name}}` is filled with a text, which is escaped. What lies between `{{#name}}` and `{{/name}}` stands once for each of
/// some things, which may be none, with the values of that thing; `{{.}}` is the thing where it is but a text. `{{>name}}` is
/// another file as it is. A tag that begins or ends such a part, or stands for a file, takes its line along if it is alone in it.
struct Template: Sendable {
  /// What fills a hole.
  enum Value {
    case text(String)
    case markup([Markup])
    case each([[String: Value]])

    /// A part for each text.
    static func each(_ texts: [String]) -> Value { .each(texts.map { [".": .text($0)] }) }

    /// A part for a text, if there is one.
    static func optional(_ text: String?) -> Value { each(text.map { $0.isEmpty ? [] : [$0] } ?? []) }
  }

  private indirect enum Piece: Sendable {
    case text(String)
    case hole(String)
    case part(String, [Piece])
  }

  private let pieces: [Piece]

  /// A template from its text.
  init(_ text: String, files: [String: String]) {
    var open: [(name: String, pieces: [Piece])] = [(name: "", pieces: [])]
    var rest = text[...]
    while let tag = rest.firstRange(of: "{{"), let end = rest.firstRange(of: "}}") {
      open[open.count - 1].pieces.append(.text(String(rest[..<tag.lowerBound])))
      let word = String(rest[tag.upperBound..<end.lowerBound])
      let isAlone = tag.lowerBound == text.startIndex || text[text.index(before: tag.lowerBound)] == "\n"
      rest = rest[end.upperBound...]
      let name = String(word.dropFirst())
      switch word.first {
      case "#": open.append((name: name, pieces: []))
      case "/":
        let part = open.removeLast()
        precondition(part.name == name && !open.isEmpty, "{{\(word)}} ends what does not begin")
        open[open.count - 1].pieces.append(.part(name, part.pieces))
      case ">": open[open.count - 1].pieces.append(.text(Self.found(files, name)))
      default:
        open[open.count - 1].pieces.append(.hole(word))
        continue
      }
      if isAlone, rest.first == "\n" { rest = rest.dropFirst() }
    }
    precondition(open.count == 1, "a part of the template does not end")
    pieces = open[0].pieces + [.text(String(rest))]
  }

  /// The page with its holes filled.
  func filled(_ values: [String: Value]) -> String {
    var page = ""
    Self.fill(pieces, values, into: &page)
    return page
  }

  private static func fill(_ pieces: [Piece], _ values: [String: Value], into page: inout String) {
    for piece in pieces {
      switch piece {
      case .text(let text): page += text
      case .hole(let name):
        switch found(values, name) {
        case .text(let text): page += Markup.escaped(text)
        case .markup(let markup): for part in markup { page += part.inline }
        case .each: preconditionFailure("{{\(name)}} is no part of the template")
        }
      case .part(let name, let inner):
        guard case .each(let items) = found(values, name) else {
          preconditionFailure("{{\(name)}} is one value")
        }
        for item in items { fill(inner, item, into: &page) }
      }
    }
  }

  // Template and values are both of this module: a name that only one of them knows is a mistake in it.
  private static func found<V>(_ values: [String: V], _ name: String) -> V {
    guard let value = values[name] else { preconditionFailure("nothing was given for {{\(name)}}") }
    return value
  }
}
