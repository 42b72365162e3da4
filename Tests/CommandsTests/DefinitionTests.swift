import Commands
import Testing
import Text

/// `define` and `source`: what is found before anything runs, and what a failure inside them looks like.
@Suite struct DefinitionTests {
  @Test(
    "A definition that cannot be is found before anything runs",
    arguments: [
      ("define sync { }", "bad-value 2:8", "there is a command sync already"),
      ("define 'a b' { }", "bad-value 2:8", "letters, digits and hyphens"),
      ("define $x { }", "bad-value 2:8", "letters, digits and hyphens"),
      ("define x a-b { }", "bad-value 2:10", "cannot name an argument"),
      ("define x", "missing-argument 2:1", "define needs a block"),
      ("define", "missing-argument 2:1", "define needs NAME"),
      ("define x A { echo $A }\nx", "missing-argument 3:1", "x needs A"),
      ("define x { }\nx 1", "unexpected-argument 3:3", "x takes no argument"),
    ])
  func cannotBe(script: String, place: String, message: String) {
    let transcript = Transcript("echo on\n\(script)")
    #expect(transcript.misunderstood.first?.hasPrefix(place) == true, "\(transcript.misunderstood)")
    #expect(transcript.misunderstood.first?.contains(message) == true, "\(transcript.misunderstood)")
    #expect(transcript.output.isEmpty)
  }

  @Test("An argument may be called like the option of every command: that is an option only behind two hyphens")
  func namedLikeAnOption() {
    let transcript = Transcript(
      "define show-as format limit { list phases --format $format --limit $limit }\nadd-phase 1; add-phase 2\n"
        + "show-as csv 1; show-as json 1 --format table; show-as --format json csv 1")
    #expect(transcript.misunderstood.isEmpty && transcript.isWell, "\(transcript.errors)")
    let heads = transcript.output.split(whereSeparator: \.isNewline).map { $0.prefix(18) }
    #expect(
      heads == [
        "code,description,c", "1,,\"L,M,S,E,O\"", "{\"result\":\"table\",", "{\"result\":\"nothing",
        "code,description,c", "1,,\"L,M,S,E,O\"",
      ])
    let lacking = Transcript("define show-as format { echo $format }\nshow-as --format csv")
    #expect(lacking.misunderstood.first?.contains("show-as needs FORMAT") == true, "\(lacking.misunderstood)")
  }

  @Test("A command is known wherever its define stands, but runs only after it")
  func order() {
    let transcript = Transcript("x\ndefine x { echo on }")
    #expect(transcript.misunderstood.isEmpty)
    #expect(transcript.error == "unknown-command")
    #expect(Transcript("define x { y }\ndefine y { echo on }\nx").output == "on\n")
  }

  @Test("A command that calls itself ends with an error, and the calls are shown")
  func recursion() {
    let transcript = Transcript("define x { x }\nx")
    #expect(transcript.error == "too-deep")
    #expect(transcript.errors.contains("called by case.vsh:1:12  x"))
    #expect(transcript.errors.contains("more calls"))
  }

  @Test(
    "Blocks and calls within one another end before the stack does", arguments: ["for y in 1", "try", "as support"])
  func depth(block: String) {
    let levels = 60
    let inner = String(repeating: "\(block) { ", count: levels) + "x" + String(repeating: " }", count: levels)
    let transcript = Transcript("define x { \(inner) }\nx")
    #expect(transcript.error == "too-deep")
    #expect(transcript.errors.contains("500 deep"))
  }

  @Test("A failure in a sourced script shows the way that led there")
  func chain() {
    let files = ["a.vsh": "source b.vsh", "b.vsh": "define oops { remove-phase 9 }\noops"]
    let transcript = Transcript("source a.vsh", files: files)
    #expect(transcript.errors.contains("b.vsh:1:28"))
    let calls = transcript.errors.split(separator: "\n").filter { $0.contains("called by") }.map(String.init)
    #expect(
      calls == [
        "  called by b.vsh:2:1  oops", "  called by a.vsh:1:1  source b.vsh", "  called by case.vsh:1:1  source a.vsh",
      ])
  }

  @Test(
    "A file that cannot be sourced is found before anything runs",
    arguments: [
      ("source none.vsh", "cannot-read", "none.vsh cannot be read"),
      ("source $x", "bad-value", "the path of a sourced file is written out"),
      ("source case.vsh", "too-deep", "case.vsh sources itself"),
      ("source loop.vsh", "too-deep", "case.vsh → loop.vsh → back.vsh → loop.vsh"),
      ("source bad.vsh", "unknown-command", "bad.vsh:2:3 cannot be understood"),
    ])
  func cannotBeSourced(script: String, name: String, message: String) {
    let files = ["loop.vsh": "source back.vsh", "back.vsh": "source loop.vsh", "bad.vsh": "sync\n  snyc"]
    let transcript = Transcript(
      "echo on\nlet x = 1\n\(script)", files: files.merging(["case.vsh": ""]) { first, _ in first })
    #expect(transcript.misunderstood.first?.hasPrefix(name) == true, "\(transcript.misunderstood)")
    #expect(transcript.misunderstood.first?.contains(message) == true, "\(transcript.misunderstood)")
    #expect(transcript.output.isEmpty)
  }

  @Test("Files that are sourced at many places are prepared once each")
  func diamonds() {
    // Prepared at each place, the last of them would be prepared 2 to the 40 times. The quit keeps them from running so
    // often.
    var files = ["f40.vsh": "define last { echo on }\nlast"]
    for depth in 0..<40 { files["f\(depth).vsh"] = "source f\(depth + 1).vsh\nquit\nsource f\(depth + 1).vsh" }
    let transcript = Transcript("source f0.vsh", files: files)
    #expect(transcript.misunderstood.isEmpty)
    #expect(transcript.output == "on\n")
  }

  @Test("Expectations of sourced scripts are counted")
  func tally() {
    let transcript = Transcript(
      "source a.vsh\nexpect count phases = 1\nsync",
      files: ["a.vsh": "add-phase 1\nexpect phase 1\ndefine x { expect ok }"])
    #expect(transcript.tally.held == 2)
    #expect(transcript.tally.notRun == 1)
  }
}
