/// XML, or what a page holds, as a value. It becomes text here and nowhere else, so nothing that a file of a customer says
/// becomes markup.
///
/// ## In this folder
/// How texts become pages; the reports themselves are in `Suite/` and `Ticket/`, with `Pictures/`, what pages are made of in
/// `Resources/`.
/// `Markup.swift`: XML and HTML as values, escaped in one place. `Template.swift`: a page with holes.
public enum Markup: Sendable {
  case text(String)
  case element(Element)

  /// The markup in one line, but for the line ends of its texts.
  var inline: String {
    switch self {
    case .text(let text): Self.escaped(text)
    case .element(let element): element.text { content in content.map(\.inline).joined() }
    }
  }

  /// A text as it may stand in an element and between double quotes.
  ///
  /// By scalars: to Swift a quotation mark with an accent on it is another character, which would end an attribute.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// An element: its name, its attributes in their order, and what stands in it.
public struct Element: Sendable {
  let name: String
  let attributes: KeyValuePairs<String, String>
  let content: [Markup]

  /// `Element("g", ["id": "a"]) { Element("title") { "a text" } }`
  public init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], @Content content: () -> [Markup] = { [] }
  ) {
    self.name = name
    self.attributes = attributes
    self.content = content()
  }

  /// The element in lines, each two blanks deeper than what it lies in. One that holds a text is written as it is, since
  /// there blanks count.
  func lines(indented blanks: String = "") -> String {
    blanks
      + text { content in
        let elements = content.compactMap { if case .element(let element) = $0 { element } else { nil } }
        guard elements.count == content.count else { return content.map(\.inline).joined() }
        return "\n" + elements.map { $0.lines(indented: blanks + "  ") + "\n" }.joined() + blanks
      }
  }

  fileprivate func text(_ inner: ([Markup]) -> String) -> String {
    let tag = name + attributes.map { " \($0.key)=\"\(Markup.escaped($0.value))\"" }.joined()
    return content.isEmpty ? "<\(tag) />" : "<\(tag)>\(inner(content))</\(name)>"
  }

  /// What stands in an element, as Swift's own lists, conditions and loops say it.
  @resultBuilder public enum Content {
    public static func buildExpression(_ text: String) -> [Markup] { [.text(text)] }
    public static func buildExpression(_ element: Element) -> [Markup] { [.element(element)] }
    public static func buildExpression(_ parts: [Markup]) -> [Markup] { parts }
    public static func buildExpression(_ elements: [Element]) -> [Markup] { elements.map(Markup.element) }
    public static func buildBlock(_ parts: [Markup]...) -> [Markup] { parts.flatMap { $0 } }
    public static func buildOptional(_ part: [Markup]?) -> [Markup] { part ?? [] }
  }
}
