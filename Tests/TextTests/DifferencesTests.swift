import Support
import Testing

@Suite("How two texts differ, for a failing test to show") struct DifferencesTests {
  @Test("What is the same is no difference, and what only looks the same is one")
  func same() {
    #expect(differences("a\nb\n", "a\nb\n") == "")
    #expect(differences("é", "e\u{301}") != "")
  }

  @Test("Only the lines that differ are shown, behind the last that is the same")
  func shown() {
    #expect(differences("a\nb\nc\n", "a\nd\nc\n") == "line 2, behind \"a\":\n- \"b\"\n+ \"d\"")
    #expect(differences("", "a") == "line 1, behind nothing:\n- \"\"\n+ \"a\"")
  }

  @Test("Of many differences some are shown, and the others counted")
  func bounded() {
    let long = (1...50_000).map { "\($0)\n" }.joined()
    let shown = differences(long, long.replacing("\n", with: "x\n"))
    #expect(shown.split(separator: "\n").count < 30 && shown.contains("more"))
  }
}
