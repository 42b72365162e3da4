/// A word of the field, and what it means.
///
/// ## In this folder
/// The glossary: what people who know one of the systems have to know of the other. Each term is one sentence and its
/// sources; what vsh does not model says so, and why.
/// - `Term.swift`: one of them, and all.
/// - The terms: `VistaTerms.swift`, `ProcoreTerms.swift`, `IntegrationTerms.swift`, and `UnmodelledTerms.swift`.
/// - `GlossarySources.swift`: pages that no rule cites.
public struct Term: Sendable {
  /// As people write it.
  public let name: String
  /// What it is called besides.
  public let otherNames: [String]
  /// What it means.
  public let sentence: String
  /// Where that comes from.
  public let sources: [Citation]
  /// Why vsh does not model it; nil where it does.
  public let absence: String?

  init(
    _ name: String, also otherNames: String..., means sentence: String, from sources: [Citation],
    butNotHere absence: String? = nil
  ) {
    self.name = name
    self.otherNames = otherNames
    self.sentence = sentence
    self.sources = sources
    self.absence = absence
  }

  /// All of them, by their names.
  public static let all: [Term] = (ofVista + ofProcore + ofTheIntegration + unmodelled).sorted {
    $0.name.lowercased() < $1.name.lowercased()
  }

  /// The term with a name: in capitals or not, in the plural, with a hyphen or a blank.
  public static func named(_ text: String) -> Term? {
    let wanted = key(text)
    return all.first { ([$0.name] + $0.otherNames).contains { key($0) == wanted } }
  }

  private static func key(_ name: String) -> String {
    let plain = name.lowercased().replacing("-", with: " ")
    return plain.count > 3 && plain.hasSuffix("s") ? String(plain.dropLast()) : plain
  }
}
