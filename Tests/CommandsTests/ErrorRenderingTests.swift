import Errors
import Rendering
import Testing
import Text

/// How errors look.
@Suite struct ErrorRenderingTests {
  @Test("The error that this is all about looks as language.md 4 has it")
  func flagship() {
    let transcript = Transcript(
      """
      for n in 10..20 { add-phase "01-$n" "Phase $n" }
      add-phase 03-300 "Concrete"
      sync
      add-project 123 "Riverside Tower"
      for n in 10..20 { add-costcode 123 "01-$n" }
      add-costcode 123 03-300; add-company Solid
      add-budgetline 123 01-10 L 100
      add-budgetline 123 03-300 M 100
      add-commitment 123 SC-001 Footings --kind po --company Solid
      add-sovline SC-001 03-300 S 31000
      clock 09:12; remove-phase 03-300
      advance-to-sync
      send project 123
      export job 123
      """)
    let event = transcript.errors.firstMatch(of: /\(event (\d+)\)/).map { String($0.1) } ?? "?"
    #expect(
      transcript.errors.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("note:") }
        .joined(separator: "\n") == """
          error: Missing Phase Relationships Exist                                [missing-phase-relationships]
            case.vsh:14:1
               14 │ export job 123
                  │ ^^^^^^^^^^^^^^
            1 of 12 cost codes on project 123 has no phase in JC Phases:
              03-300  Concrete  removed from JC Phases 09:12 (event \(event)) · seen by the sync 10:00
            way out 1  put it back in Vista:     add-phase 03-300 Concrete; advance-to-sync; export job 123
            way out 2  take it off the project:  blocked — budget line 2 and commitment SC-001 line 1 use it
            nothing was written to Vista · rule missing-phase · more: explain missing-phase-relationships

          """)
  }

  @Test("The ways out of the error can be pasted back")
  func pasting() {
    let transcript = Transcript(missingPhase + "export job 123")
    let ways = transcript.errors.split(separator: "\n").filter { $0.hasPrefix("  way out") }.map {
      $0.drop { $0 != ":" }.dropFirst()
    }
    #expect(ways.count == 2)
    for way in ways {
      let cured = Transcript(
        missingPhase
          + "export job 123\nexpect error missing-phase-relationships\n\(way)\nexpect job 123 status = synced")
      #expect(cured.isWell, "\(cured.misunderstood) \(cured.errors)")
    }
  }

  @Test(
    "An option in a way out stays one",
    arguments: [
      ("add-project 7 x; send project 7", "add-costcode 7 --all"),
      ("add-phase 1; sync; add-project 7 x --address 'a, b'; add-costcode 7 1; send project 7", "--address \"a b\""),
      ("add-project 7 x; remove-costcode 7", "list costcodes --project 7"), ("show costcode 7 1", "list costcodes"),
      ("add-user kim; as kim; add-phase 1", "as support; grant kim vista-admin; as kim"),
      ("add-user kim; grant kim directory-admin; as kim; add-phase 1", ":  grant kim vista-admin\n"),
      (
        "add-job 7 x; add-user kim; grant kim directory-admin; as kim; import job 7",
        "as support; grant kim erp-standard can-push; as kim"
      ),
    ])
  func options(script: String, command: String) {
    let transcript = Transcript(script)
    #expect(transcript.errors.contains(command), "\(transcript.errors)")
  }

  @Test(
    "A value that only a person knows is asked for in words, and in JSON by its name",
    arguments: [
      (OutputFormat.table, "  way out  begin:  record, with its file\n"),
      (.json, #"{"title":"begin","commands":[],"blocked":null,"steps":[{"ask":["file"],"for":"record"}]}"#),
    ])
  func asking(format: OutputFormat, words: String) {
    let transcript = Transcript("record off", format: format)
    #expect(transcript.errors.contains(words), "\(transcript.errors)")
  }

  @Test(
    "Carets stand below what they mean",
    arguments: [
      ("show phase 1", "      1 │ show phase 1", "        │ ^^^^^^^^^^^^"),
      ("\tremove-phase 漢字", "      1 │  remove-phase 漢字", "        │               ^^^^"),
      ("echo 漢é😀; remove-phase x", "      1 │ echo 漢é😀; remove-phase x", "        │                          ^"),
      ("remove-phase \"\\u{1B}\"", "      1 │ remove-phase \"\\u{1B}\"", "        │              ^^^^^^^^"),
      ("remove-phase 'a\nb'", "      1 │ remove-phase 'a", "        │              ^^"),
      ("\u{FEFF}remove-phase 'é'\r\n", "      1 │ remove-phase 'é'", "        │              ^^^"),
      (String(repeating: "\n", count: 999) + "remove-phase 1", "   1000 │ remove-phase 1", "        │              ^"),
    ])
  func carets(script: String, line: String, carets: String) {
    let lines = Transcript(script).errors.split(separator: "\n")
    #expect(lines.dropFirst(2).prefix(2).map(String.init) == [line, carets])
  }

  @Test("A very long line is cut around the place")
  func longLine() {
    let long = String(repeating: "é", count: 5000)
    let transcript = Transcript("echo \(long) a; remove-phase 1; echo \(long)")
    let lines = transcript.errors.split(separator: "\n")
    #expect(transcript.places == ["1:5023"])
    #expect(lines.allSatisfy { $0.count < 200 })
    #expect(
      lines[2].hasPrefix("      1 │ …é") && lines[2].contains("remove-phase 1; echo é") && lines[2].hasSuffix("é…"))
    #expect(lines[3].drop { $0 != "^" } == "^")
    #expect(Array(lines[2])[lines[3].count - 1] == "1")
  }

  @Test(
    "A line that is no text is cut around the place all the same", arguments: [0x96, 0xFF] as [UInt8], [0, 3, 200, 400])
  func noText(byte: UInt8, offset: Int) {
    let source = Source(name: "a.csv", text: [UInt8](repeating: byte, count: 400) + Array("\nx".utf8))
    let refusal = Refusal(
      .badFormat, "this is no text", Explanation(), rule: nil,
      cause: Place(source, offset..<min(offset + 1, 400)))
    let lines = Renderer().text(of: refusal, at: nil).split(separator: "\n")
    #expect(lines.count > 3 && lines.allSatisfy { $0.count < 250 }, "\(lines)")
  }

  @Test("A long value is shortened in the message")
  func longValue() {
    let transcript = Transcript("remove-phase \(String(repeating: "x", count: 100_000))")
    #expect(transcript.error == "not-found")
    #expect(transcript.errors.count < 1000)
  }
}
