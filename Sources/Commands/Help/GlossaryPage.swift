import Rules

extension Help {
  /// The word by which `help` and `explain` show all terms.
  public static let glossaryTopic = "glossary"

  /// All terms of the field, each with its sentence.
  public static var glossary: String {
    let column = Paragraph.column(Term.all.map(\.name), indent: 0, limit: 24)
    let entries = Term.all.flatMap { Paragraph.entry($0.name, $0.sentence, indent: 0, column: column) }
    return (entries + ["", "explain TERM says where that comes from, and what vsh leaves out."]).joined(separator: "\n")
  }

  /// All about one term.
  static func page(on term: Term) -> String {
    let others = term.otherNames.isEmpty ? "" : ", also \(term.otherNames.joined(separator: ", "))"
    var lines = ["\(term.name)\(others)", "  \(term.sentence)"]
    if let absence = term.absence { lines.append("  not here  vsh does not model it: \(absence)") }
    for citation in term.sources { lines.append("  source    \(citation.key)  \(citation.address)") }
    return lines.joined(separator: "\n")
  }
}
