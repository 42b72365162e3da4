import Testing
import Text

/// Did you mean …?
@Suite struct NearestTests {
  private static let verbs = ["add-phase", "edit-phase", "export", "remove-phase", "send", "undo"]

  @Test(
    "The nearest word is found",
    arguments: [
      ("ad-phase", "add-phase"), ("add-phasee", "add-phase"), ("add-pahse", "add-phase"), ("ADD-PHASE", "add-phase"),
      ("exprot", "export"),
      ("sned", "send"), ("remove-phases", "remove-phase"), ("sen", "send"), ("undoo", "undo"),
    ])
  func found(word: String, nearest: String) { #expect(Nearest.match(word, among: Self.verbs) == nearest) }

  @Test("A word that is like no other has none", arguments: ["", "x", "frobnicate", "add", "exp", "漢字"])
  func none(word: String) { #expect(Nearest.match(word, among: Self.verbs) == nil) }

  @Test("Of equals the first is taken, and nothing among nothing")
  func equals() {
    #expect(Nearest.match("ab", among: ["ax", "ay"]) == "ax")
    #expect(Nearest.match("ab", among: []) == nil)
  }

  @Test("A word of a million letters takes no time")
  func long() {
    let word = String(repeating: "a", count: 1_000_000)
    #expect(Nearest.match(word, among: Self.verbs) == nil)
    #expect(Nearest.match("send", among: [word]) == nil)
  }
}
