import Commands
import Errors
import Language
import Rendering
import Support
import Testing

@Suite("What goes on and on is stopped") struct RunLimitTests {
  private func options(_ change: (inout Session.Options) -> Void) -> Session.Options {
    var options = Session.Options()
    change(&options)
    return options
  }

  private static let phases = "for n in 1..100 { add-phase $n }\n"

  @Test("Looks that go on are stopped by their work, at the same place each time")
  func work() {
    let looks = Self.phases + "for n in 1..1000 { echo $n; count phases --where 'code = 1' }\n"
    let few = options { $0.mostWork = 20_000 }
    let first = Transcript(looks, options: few)
    #expect(first.error == "limit-reached")
    #expect(first.errors.contains("the script has taken 20000 steps of work and goes on"))
    #expect(first.errors.contains("vsh --limit-work N"))
    #expect(Transcript(looks, options: few).output == first.output && !first.output.isEmpty)
    #expect(Transcript(looks).isWell)
  }

  @Test(
    "Whatever looks at many objects counts them",
    arguments: [
      "list phases", "count phases --where 'code > 4'", "find nowhere", "tab costcodes",
      "list phases --sort description",
      "undo; redo", "try { undo }",
    ])
  func looks(_ line: String) {
    let script = Self.phases + "sync\nfor n in 1..200 { \(line) }\n"
    #expect(Transcript(script, options: options { $0.mostWork = 10_000 }).error == "limit-reached")
    #expect(Transcript(script).isWell)
  }

  @Test("Output that goes on is stopped, and a single look is shown whole")
  func output() {
    let text = "let t = 0123456789abcdef\nfor n in 1..16 { let t = \"$t$t\" }\n"
    let little = options { $0.mostOutput = 1 }
    let one = Transcript(text + "echo \"$t$t\"\n", options: little)
    #expect(one.isWell && one.output.utf8.count == 2 << 20 + 1)
    let more = Transcript(text + "for n in 1..1000 { echo \"$t$t\" }\n", options: little)
    #expect(more.error == "limit-reached" && more.output.utf8.count == 2 << 20 + 1)
    #expect(more.errors.contains("the script has written more than 1 MiB and goes on"))
    #expect(more.errors.contains("vsh --limit-output N"))
    #expect(Transcript(text + "for n in 1..20 { echo \"$t\" }\n").isWell)
  }

  @Test("Definitions that double are stopped by the number of their commands")
  func doubling() {
    let definitions = (1...60).map { "define f\($0) { for a in 1 2 { f\($0 - 1) } }\n" }.joined()
    let script = "define f0 { add-phase 1; undo }\n" + definitions
    let transcript = Transcript(script + "f60\n", options: options { $0.mostCommands = 20_000 })
    #expect(transcript.error == "limit-reached", "\(transcript.errors)")
    #expect(Transcript(script + "f8\n").isWell)
  }

  @Test("Variables that double are stopped, and what a loop's variable held is free again behind it")
  func variables() {
    let text = "let t = 0123456789abcdef\nfor n in 1..16 { let t = \"$t$t\" }\n"
    let doubling = Transcript(text + "for n in 1..4 { let t = \"$t$t\" }\n")
    #expect(doubling.error == "limit-reached")
    #expect(doubling.errors.contains("the variables would hold more than 16 MiB"))
    #expect(Transcript(text + "for n in 1..20 { for u in \"$t\" { } }\n").isWell)
  }

  @Test("Text that goes on is stopped, and what only looks is not")
  func text() {
    let script = "for n in 1..1000 { add-phase $n \"Concrete and more of it\" }\n"
    let little = options { $0.mostText = 5000 }
    let transcript = Transcript(
      script + "expect error limit-reached\nlist phases\nexpect count phases = 0\n", options: little)
    #expect(transcript.isWell, "\(transcript.errors)")
    #expect(Transcript(script).isWell)
  }

  @Test("At the prompt each line counts by itself")
  func lines() {
    let limits = options {
      $0.mostCommands = 120
      $0.mostWork = 5000
      $0.mostOutput = 1
      $0.mostText = 5000
    }
    var session = Session(
      renderer: Renderer(), options: limits, outside: Memory(), output: Session.Output())
    func enter(_ line: String) -> Bool {
      let script = session.prepare(Source(name: "<prompt>", text: Array(line.utf8)), isConfined: false)
      #expect(script.program.diagnostics.isEmpty)
      return session.run(script)
    }
    for line in 0..<20 { #expect(enter("for n in 1..50 { add-phase \(line)-$n }")) }
    for _ in 0..<20 { #expect(enter("list phases")) }
    #expect(!enter("for n in 1..50 { add-phase x-$n; undo }"))
  }

  @Test(
    "Ten thousand commands of one's own are known, and one more is not", arguments: [10_000, 10_001, 32_768])
  func definitions(_ count: Int) {
    let lines = (1...count).map { "define own\($0) { echo \($0) }\n" }.joined()
    let transcript = Transcript(lines + "own1\nown\(count)\n")
    #expect(transcript.isWell == (count <= 10_000))
    if count > 10_000 {
      #expect(
        transcript.misunderstood.first?.hasPrefix("limit-reached 10001:1 there are more than 10000 commands") == true)
    } else {
      #expect(transcript.output == "1\n\(count)\n")
    }
  }

  @Test("So many of anything is no matter", arguments: [32_768, 65_537])
  func boundaries(_ count: Int) {
    let words = (1...count).map { "w\($0)" }.joined(separator: " ")
    #expect(Transcript("for n in \(words) { }\nexpect ok\n").isWell)
    #expect(
      Transcript(String(repeating: "\n", count: count) + "nowhere").misunderstood.first?.contains("\(count + 1):1")
        == true)
    let column = String(repeating: " ", count: count) + "nowhere"
    #expect(Transcript(column).misunderstood.first?.contains("1:\(count + 1)") == true)
    #expect(Transcript(String(repeating: "echo 1;", count: count)).isWell)
    let transcript = Transcript("for n in 1..\(count) { let v = $n; add-phase $n }\nexpect count phases = \(count)\n")
    #expect(transcript.isWell, "\(transcript.errors)")
  }

  @Test(
    "The largest numbers are refused or taken, and nothing overflows",
    arguments: [
      "undo 9223372036854775807", "set limit 9223372036854775807", "list phases --limit 9223372036854775807",
      "find x --limit 9223372036854775807", "advance 9999999999d", "clock 9999-12-31T23:59:59; advance 1s",
      "clock 9999-12-31T23:59:59; advance-to-sync", "add-phasegroup 256", "add-phasegroup 4294967297",
      "add-costtype 300 X Extra", "add-vendor 4294967297 Name", "edit-company-parameters --valid-phase-characters 300",
      "edit-company-parameters --valid-phase-characters 4294967316", "echo 1; expect changes = 9223372036854775807",
      "expect count phases = 9223372036854775808", "expect count phases = -9223372036854775808",
      "list budgetlines --where 'amount > 99999999999999999999'",
      "for n in 9223372036854775806..9223372036854775807 { echo $n }",
      "add-project 1 Tower; add-phase 1; sync; add-costcode 1 1; add-budgetline 1 1 M 99999999999999.99",
      "add-project 1 Tower; add-phase 1; sync; add-costcode 1 1; add-directcost 1 9223372036854775807 1 M 1.00",
      "explain 9223372036854775808", "undo -9223372036854775808", "clock 99999-01-01T00:00",
    ])
  func largestNumbers(_ line: String) {
    let transcript = Transcript(line)
    #expect(transcript.isWell || transcript.error != nil || !transcript.misunderstood.isEmpty)
  }
}
