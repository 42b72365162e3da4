/// A page in the macros of man(7). What it is given is text as people read it: what troff would take for its own is
/// escaped here.
struct ManualPage {
  private(set) var text: String

  init(name: String, version: String) {
    // Left-aligned and without hyphenation: the words of commands must stay as they are typed.
    text = ".TH \(name.uppercased()) 1 \"\" \"\(Self.escaped(version))\" \"User Commands\"\n.nh\n.ad l\n"
  }

  mutating func section(_ title: String) { text += ".SH \"\(Self.escaped(title.uppercased()))\"\n" }

  mutating func subsection(_ title: String) { text += ".SS \"\(Self.escaped(title))\"\n" }

  /// Markup of this page's own, then text.
  mutating func line(_ markup: String, _ text: String) { self.text += markup + Self.escaped(text) + "\n" }

  mutating func paragraph(_ text: String) { line(".PP\n", text) }

  /// Text whose paragraphs are parted by empty lines.
  mutating func paragraphs(_ text: String) {
    for part in text.split(separator: "\n\n") { paragraph(part.split(separator: "\n").joined(separator: " ")) }
  }

  /// A heading within a subsection.
  mutating func heading(_ title: String) { text += ".PP\n\(Self.italic(title))\n" }

  /// A term, in bold with what follows it, and what it means, a paragraph each.
  mutating func entry(_ term: String, _ rest: String = "", _ meanings: String...) {
    text += ".TP\n\(Self.bold(term))\(rest.isEmpty ? "" : " " + Self.escaped(rest))\n"
    for (index, meaning) in meanings.enumerated() { line(index == 0 ? "" : ".br\n", meaning) }
  }

  /// A usage that may be longer than a line, and what it is for.
  mutating func usage(_ name: String, _ rest: String, _ meaning: String) {
    text += ".HP 4\n\(Self.bold(name))\(rest.isEmpty ? "" : " " + Self.escaped(rest))\n.RS 4\n"
    line("", meaning)
    text += ".RE\n"
  }

  /// What belongs to the entry before it.
  mutating func indented(_ add: (inout ManualPage) -> Void) {
    text += ".RS\n"
    add(&self)
    text += ".RE\n"
  }

  /// Lines that stay as they are.
  mutating func verbatim(_ lines: String) {
    text += ".PP\n.RS 4\n.nf\n"
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) { self.line("", String(line)) }
    text += ".fi\n.RE\n"
  }

  static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }
  static func italic(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }

  /// Text without anything that troff would take for its own: the characters that it prints otherwise or that begin
  /// something, and whatever is no ASCII; a request at the beginning of a line.
  static func escaped(_ text: String) -> String {
    var result = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
    for character in text.unicodeScalars {
      switch character {
      case "\\": result += "\\(rs"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "\"": result += "\\(dq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      // A line may end behind it: some choices are longer than a line.
      case "|": result += "|\\:"
      case _ where character.isASCII: result.unicodeScalars.append(character)
      default: result += "\\[u\(hexadecimal(character.value))]"
      }
    }
    return result
  }

  private static func hexadecimal(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
