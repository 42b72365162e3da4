import Workspace

/// Phase codes that a person would take for one another: they differ by blanks, dots and dashes at the ends, by case or by
/// lost zeros, and are different keys all the same (formats.md B9).
enum Lookalikes {
  /// The codes in JC Phases, of any phase group, that look like each of some texts.
  static func phases(like texts: [String], in world: Workspace) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for text in texts {
      let alike = world.lookups.phasesByLook.slots(Phase.essence(of: text))
      found[text] = alike.map { world.text(world.vista.phases.key(of: $0).name) }.filter { $0 != text }
    }
    return found
  }

  /// A code between quotes, so that its blanks can be seen.
  static func quoted(_ code: String) -> String { "“\(code)”" }

  /// How one code differs from another that it looks like.
  static func difference(of code: String, from other: String) -> String {
    if code == " " + other { return "with a leading blank" }
    if code == other + " " { return "with a trailing blank" }
    if code == other + "-" { return "with a trailing dash" }
    if code.hasSuffix(other), code.dropLast(other.count).allSatisfy({ $0 == " " }) { return "with leading blanks" }
    if code.hasSuffix(other), code.dropLast(other.count).allSatisfy({ $0 == "0" }) { return "with a leading zero" }
    if other.hasSuffix(code), other.dropLast(code.count).allSatisfy({ $0 == "0" }) { return "without the leading zero" }
    if code.lowercased() == other.lowercased() { return "in other case" }
    return "which is another key"
  }
}
