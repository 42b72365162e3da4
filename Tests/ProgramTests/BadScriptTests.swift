import Foundation
import Support
import Testing

/// Scripts that cannot be understood: status 2, the error with its place, and nothing was done.
@Suite struct BadScriptTests {
  @Test(
    "What is wrong is named with its place, and nothing runs",
    arguments: [
      ("add-pahse 2", "unknown-command", "3:1"), ("list phases --limti 3", "unknown-option", "3:13"),
      ("list phasse", "unexpected-argument", "3:6"),
      ("show zebra 1", "unexpected-argument", "3:6"), ("add-phase", "missing-argument", "3:1"),
      ("sync now", "unexpected-argument", "3:6"),
      ("add-phase 1 --cost-types", "missing-argument", "3:13"),
      ("expect phase 1 description is x", "unexpected-argument", "3:28"),
      ("echo 'é", "unclosed-quote", "3:6"), ("echo \"x\\\"", "unclosed-quote", "3:6"), ("\"", "unclosed-quote", "3:1"),
      ("echo <<END\nx", "unclosed-quote", "3:6"), ("try {", "unclosed-block", "3:5"),
      ("sync; }", "unclosed-block", "3:7"),
      ("{ sync }", "unknown-command", "3:1"), ("try { sync } sync", "unexpected-argument", "3:14"),
      ("echo \"\\q\"", "bad-value", "3:7"),
      ("echo é \u{202E}x", "bad-format", "3:8"), ("echo é\u{1B}[31m", "bad-format", "3:7"),
      ("echo \u{0}", "bad-format", "3:6"),
      ("echo \u{85}", "bad-format", "3:6"),
    ])
  func mistakes(line: String, name: String, place: String) throws {
    for text in ["add-phase 1\necho began\n\(line)\n", "\u{FEFF}add-phase 1\r\necho began\r\n\(line)"] {
      let folder = try TemporaryFolder()
      let file = try folder.write(text)
      let ending = try vsh(file)
      #expect(ending.status == 2)
      #expect(ending.names == [name])
      #expect(ending.errors.contains("  \(file):\(place)\n"), "\(ending.errors)")
      #expect(ending.hasCarets, "\(ending.errors)")
      #expect(ending.output.isEmpty)
    }
  }

  @Test("The same in -c and on standard input")
  func otherSources() throws {
    let typed = try vsh("-c", "echo began\nadd-pahse 2")
    #expect(typed.status == 2 && typed.output.isEmpty && typed.errors.contains("  -c:2:1\n") && typed.hasCarets)
    let folder = try TemporaryFolder()
    let piped = try vsh(input: try folder.write("echo began\nadd-pahse 2"))
    #expect(piped.status == 2 && piped.output.isEmpty && piped.errors.contains("  <stdin>:2:1\n") && piped.hasCarets)
  }

  @Test(
    "Bytes that are no UTF-8 are refused at their place",
    arguments: [[0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xE2, 0x82]])
  func noText(bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Array("echo began\necho é".utf8) + bytes + Array("\n".utf8))
    let ending = try vsh(file)
    #expect(ending.status == 2)
    #expect(ending.names == ["bad-format"])
    #expect(ending.errors.contains("\(file):2:7\n"))
    #expect(ending.output.isEmpty)
  }

  @Test(
    "UTF-16 and binary files are refused",
    arguments: [[0xFF, 0xFE, 0x61, 0], [0x7F, 0x45, 0x4C, 0x46, 0, 0], [0x1F, 0x8B, 8]])
  func binary(bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    let ending = try vsh(try folder.write(bytes))
    #expect(ending.status == 2)
    #expect(ending.names == ["bad-format"])
  }

  @Test(
    "CRLF, a byte-order mark and a missing last line end make no difference",
    arguments: [
      "add-phase 1\r\ncount phases\r\n", "\u{FEFF}add-phase 1\ncount phases",
      "\u{FEFF}add-phase 1 \\\r\n\r\ncount phases", "add-phase 1\n\n\ncount phases",
    ])
  func lineEnds(text: String) throws {
    let folder = try TemporaryFolder()
    let ending = try vsh(try folder.write(text))
    #expect(ending.status == 0)
    #expect(ending.output == "1\n")
    #expect(ending.errors.isEmpty)
  }

  @Test(
    "An empty script does nothing", arguments: ["", "\n", "# only\n", "\u{FEFF}", "#: title x\n", ";;;", "\r\n \t"])
  func empty(text: String) throws {
    let folder = try TemporaryFolder()
    let ending = try vsh(try folder.write(text))
    #expect(ending.status == 0)
    #expect(ending.output.isEmpty && ending.errors.isEmpty)
  }

  @Test("100,000 nested blocks are refused", arguments: ["try {", "try {\n", "for n in 1 { as support {"])
  func deep(block: String) throws {
    let folder = try TemporaryFolder()
    let ending = try vsh(try folder.write("echo began\n" + String(repeating: block, count: 100_000)))
    #expect(ending.status == 2)
    #expect(ending.names == ["too-deep"])
    #expect(ending.output.isEmpty)
    #expect(ending.errors.utf8.count < 2000)
  }

  @Test("A line of 10 MB is refused in few words, or runs")
  func longLines() throws {
    let folder = try TemporaryFolder()
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)
    let word = try vsh(try folder.write(Array("echo began\nadd-phase ".utf8) + long))
    #expect(word.status == 1)
    #expect(word.names == ["bad-value"])
    #expect(word.hasCarets && word.errors.utf8.count < 2000)
    let verb = try vsh(try folder.write(long))
    #expect(verb.status == 2)
    #expect(verb.names == ["unknown-command"])
    #expect(verb.hasCarets && verb.errors.utf8.count < 2000)
    let quote = try vsh(try folder.write(Array("echo '".utf8) + long))
    #expect(quote.status == 2)
    #expect(quote.names == ["unclosed-quote"])
    let comment = try vsh(try folder.write(Array("#".utf8) + long))
    #expect(comment.status == 0)
  }

  @Test("A script with a thousand mistakes shows the first of them")
  func manyMistakes() throws {
    let folder = try TemporaryFolder()
    let ending = try vsh(try folder.write(String(repeating: "add-pahse 1\n", count: 1000)))
    #expect(ending.status == 2)
    #expect((1...20).contains(ending.names.count))
  }
}
