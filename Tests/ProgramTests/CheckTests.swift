import Foundation
import Support
import Testing

/// `vsh check`: looks at scripts and runs nothing.
@Suite struct CheckTests {
  private static let suspicious = """
    expect ok
    let x = 1
    define f A B { echo $A }
    f 1 2
    add-phase 1
    expect error already-exist
    add-phase 2
    expect error expectation-failed
    quit
    echo never

    """

  @Test("What is suspicious is told with its place, and nothing runs")
  func suspicions() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.suspicious)
    let ending = try vsh("check", "--error-format", "gnu", file)
    #expect(ending.status == 1)
    #expect(ending.errors.isEmpty)
    let lines = ending.output.split(separator: "\n").map { $0.drop { $0 != ":" } }
    let wanted = [
      ":1:1: warning: this expectation has no command", ":2:5: warning: nothing uses $x",
      ":3:12: warning: nothing uses $B",
      ":6:14: warning: there is no error already-exist; did you mean already-exists?",
      ":8:14: warning: no script can expect expectation-failed", ":10:1: warning: this is never reached",
    ]
    #expect(lines.count == wanted.count, "\(ending.output)")
    for (line, beginning) in zip(lines, wanted) { #expect(line.hasPrefix(beginning), "\(line)") }
  }

  @Test("A script without anything suspicious is quiet")
  func isQuiet() throws {
    let folder = try TemporaryFolder()
    let ending = try vsh(
      "check", try folder.write("let x = 1\necho $x\nadd-phase 1\nexpect ok\nas support { sync; expect ok }\n"))
    #expect(ending.status == 0 && ending.output.isEmpty && ending.errors.isEmpty, "\(ending.output)")
  }

  @Test("What cannot be understood ends with 2, what cannot be read with 3")
  func statuses() throws {
    let folder = try TemporaryFolder()
    let bad = try vsh("check", try folder.write("sync\nsnyc\n"))
    #expect(bad.status == 2 && bad.output.contains("error: there is no command snyc"))
    #expect(try vsh("check", folder.path + "/none.vsh").status == 3)
    #expect(try vsh("check").status == 2)
    #expect(try vsh("check", "--help").status == 0)
  }

  @Test("For editors a finding is one JSON object a line")
  func json() throws {
    let folder = try TemporaryFolder()
    let ending = try vsh("check", "--error-format", "json", try folder.write("let x = 1\n"))
    #expect(ending.output.contains("\"error\":\"unused-variable\""))
    #expect(ending.output.contains("\"line\":1,\"column\":5"))
    #expect(ending.output.contains("\"severity\":\"warning\""))
  }

  @Test("Every finding of a long script is told at its own place, in a time that grows with the script only")
  func manyFindings() throws {
    let folder = try TemporaryFolder()
    let count = 50_000
    let file = try folder.write((1...count).map { "let x\($0) = é\r\n" }.joined())
    let ending = try vsh("check", "--error-format", "gnu", file)
    let places = ending.output.split(separator: "\n").map { $0.dropFirst(file.utf8.count).prefix { $0 != " " } }
    #expect(places.elementsEqual((1...count).map { ":\($0):5:" }))
  }

  @Test(
    "Each broken script is refused at a place, in words without control characters",
    arguments: try FileManager.default.contentsOfDirectory(atPath: badInput).filter { $0.hasSuffix(".vsh") }.sorted(),
    ["text", "json", "gnu"])
  func broken(name: String, format: String) throws {
    let ending = try vsh("check", "--error-format", format, name, in: badInput)
    #expect(ending.status == 2 && ending.errors.isEmpty)
    #expect(ending.output.contains(format == "json" ? "\"file\":\"\(name)\"" : "\(name):"), "\(ending.output)")
    #expect(
      ending.output.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0 != "\u{7F}" && $0 != "\u{202E}") }
    )
  }

  @Test("Standard input is looked at as -, and sourced files where that is allowed")
  func elsewhere() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("snyc\n")
    let ending = try vsh("check", "--error-format", "gnu", "-", input: file)
    #expect(ending.status == 2 && ending.output.hasPrefix("<stdin>:1:1: error: "), "\(ending.output)")
    try folder.write("sync\n", to: "lib/part.vsh")
    try folder.write("source ../lib/part.vsh\n", to: "cases/case.vsh")
    #expect(try vsh("check", "cases/case.vsh", in: folder.path).status == 2)
    #expect(try vsh("check", "--allow-read", "lib", "cases/case.vsh", in: folder.path).status == 0)
  }
}

private let badInput = #filePath.replacing("ProgramTests/CheckTests.swift", with: "BadInput")
