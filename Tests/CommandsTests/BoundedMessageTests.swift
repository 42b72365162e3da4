import Commands
import Errors
import Testing

@Suite("A message is bounded, whatever is in a script") struct BoundedMessageTests {
  private static let long = String(repeating: "x", count: 100_000)
  private static let heap = "e" + String(repeating: "\u{301}", count: 100_000)

  @Test(
    "Whatever word is long, the message stays below 8 KB",
    arguments: [
      "WORD", "add-WORD", "add-phase WORD", "add-phase 1 WORD", "add-phase 1 x --WORD",
      "add-phase 1 x --cost-types WORD",
      "remove-phase WORD", "show phase WORD", "show WORD", "list WORD", "list phases --where WORD",
      "list phases --where 'WORD = 1'", "list phases --sort WORD", "expect error WORD", "expect WORD",
      "expect phase WORD", "expect output WORD", "expect changes WORD", "expect count phases = WORD", "set WORD",
      "set format WORD", "set limit WORD", "explain WORD", "help WORD", "as WORD", "let WORD = 1", "for WORD in 1 { }",
      "define WORD { }", "restore WORD", "undo WORD", "tab WORD", "add-project 1 WORD", "add-costcode WORD 1",
      "add-budgetline WORD 01 L 3", "export job WORD", "check job WORD", "show cco WORD 1", "grant support WORD",
      "define f a { remove-phase $a }; f WORD", "source WORD", "load WORD", "echo $WORD",
    ])
  func stays(_ line: String) {
    for word in [Self.long, Self.heap] {
      let transcript = Transcript(line.replacing("WORD", with: word))
      let messages = transcript.misunderstood + [transcript.errors]
      #expect(messages.allSatisfy { $0.utf8.count < 8192 }, "\(line): \(messages.map(\.utf8.count))")
    }
  }

  @Test("Of thousands of objects that cause it, a message names some and counts the rest")
  func manyObjects() {
    let refusal = Refusal(.notFound, "gone", Explanation("these:", objects: (0..<5000).map { ["object", "\($0)"] }))
    let rows = refusal.explanation.objects
    #expect(rows.count < 1000)
    #expect(rows.last == ["and \(5000 - rows.count + 1) more"])
  }

  @Test("A quotation ends in a mark where it was cut")
  func cut() {
    let refusal = Refusal(.notFound, "there is no \(Self.long)")
    #expect(refusal.message == "there is no " + String(repeating: "x", count: 79) + "…")
  }
}
