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

  @Test("Wherever a word has a letter more, less or other, or two exchanged, it is found", arguments: verbs)
  func anywhere(verb: String) {
    let letters = Array(verb)
    for place in letters.indices {
      var (more, less, other, exchanged) = (letters, letters, letters, letters)
      more.insert("q", at: place)
      less.remove(at: place)
      other[place] = "q"
      exchanged.swapAt(place, max(0, place - 1))
      for word in [more, less, other, exchanged] { #expect(Nearest.match(String(word), among: [verb]) == verb) }
    }
  }

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
