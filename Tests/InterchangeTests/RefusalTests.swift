import Errors
import Foundation
import Rules
import Support
import Testing
import Workspace

@testable import Interchange

/// What is refused, and the places that the messages name.
@Suite struct RefusalTests {
  @Test(
    "CSV: the place is named by line, column and header",
    arguments: [
      ("PhaseGroup,Phase\n1,01-100\nx,01-200\n", "line 3, column 1 (PhaseGroup): “x” is not a number from 1 to 255"),
      ("PhaseGroup,Phase\n1,01-100\n1,01-200,z\n", "line 3: the row has 3 columns, and the header has 2"),
      ("Phase\n123456789012345678901\n", "line 2, column 1 (Phase): “123456789012345678901” is 21 bytes long"),
      (
        "PhaseGroup;Phase\n1;01-100\n1;01-100\n",
        "line 3, column 2 (Phase): phase 01-100 in phase group 1 is there twice"
      ),
      // Whether the rows are in the order of their keys or not.
      (
        "Phase\n01-100\n01-300\n01-200\n01-400\n01-300\n",
        "line 6, column 1 (Phase): phase 01-300 is there twice"
      ),
      ("Vendor,Name\n9,a\n10,b\n9,c\n", "line 4, column 1 (Vendor): vendor 9 is there twice"),
      (
        "Phase,CostType\n01-100,2\n01-100,1\n01-100,02\n",
        "line 4, column 1 (Phase): cost type 2 of phase 01-100 is there twice"
      ),
      ("PhaseGroup,Phase\n1,\n", "line 2, column 2 (Phase): the Phase is empty"),
      ("Phase,Description\n\"a\",\"b\nc\"\nd,\"e\n", "line 4, column 3: the quote is never closed"),
      ("Phase,Description\n\"a\"b,c\n", "line 2, column 4: there is text behind a closing quote"),
      ("Phase,PHASE\na,b\n", "line 1, column 2 (PHASE): the column is there twice"),
      ("Job,Description,LockPhases\n1,a,maybe\n", "line 2, column 3 (LockPhases): “maybe” is neither Y nor N"),
      ("Job,Description\nab,x\nAB,y\n", "line 3, column 1 (Job): job ab is there twice"),
      (
        "JCCo,Job,Description\n1,a,x\n2,b,y\n", "line 3, column 1 (JCCo): the rows belong to several companies, 1 and 2"
      ),
      ("CostType,Abbreviation\n256,a\n", "line 2, column 1 (CostType): “256” is not a number from 0 to 255"),
      ("Job,Description,JobStatus\n1,a,4\n", "line 2, column 3 (JobStatus): “4” is not a number from 0 to 3"),
      ("Phase\n01-100\u{0}\n", "line 2, column 7: there is a NUL byte"),
      ("Vendor,Name,Type\n501,Acme,X\n", "line 2, column 3 (Type): “X” is none of R, S"),
      ("Vendor,Name,State\n501,Acme,Texas\n", "line 2, column 3 (State): “Texas” is 5 bytes long"),
      ("JCCo,ValidPhaseChars,LastMthSubClsd\n1,0,May\n", "line 2, column 3 (LastMthSubClsd): “May” is not a month"),
      // Line ends between quotes count; those of Windows count once.
      (
        "Phase,Description\n01-100,\"a\nb\"\n123456789012345678901,c\n",
        "line 4, column 1 (Phase): “123456789012345678901” is 21 bytes long"
      ),
      (
        "Phase,Description\r\n01-100,\"a\r\n\"\"b\"\"\r\nc\"\r\n01-200\r\n",
        "line 5: the row has 1 column, and the header has 2"
      ),
    ])
  func tables(text: String, message: String) throws {
    let refusal = try refusal(of: text)
    #expect(refusal.error == .badFormat)
    #expect(refusal.message.hasPrefix("file, \(message)"), "\(refusal.message)")
    #expect(refusal.explanation.reason != nil && !refusal.explanation.waysOut.isEmpty)
  }

  @Test(
    "JSON: the place is named by line, column and path",
    arguments: [
      (
        "[{\"full_code\": \"1\", \"biller\": \"P\"},\n {\"full_code\": 2, \"biller\": \"P\"}]",
        "line 2, column 16 ([1].full_code): the value is no text"
      ),
      ("[{\"full_code\": \"1\"},\n {\"name\": \"P\"}]", "line 2, column 2 ([1]): there is no “full_code”"),
      ("{\"data\": [{\"full_code\": \"\"}]}", "line 1, column 25 (.data[0].full_code): the text is empty"),
      (
        "[{\"full_code\": \"123456789012345678901\"}]",
        "line 1, column 16 ([0].full_code): “123456789012345678901” is 21 bytes"
      ),
      ("[{\"full_code\": \"1\"},\n {\"full_code\": \"1\"}]", "([1]): code 1 is there twice"),
      ("[{\"full_code\": \"1\"},\n {\"full_code\": null}]", "line 2, column 16 ([1].full_code): the value is null"),
      ("[{\"full_code\": \"1\"},\n 7]", "line 2, column 2 ([1]): the value is no object"),
      (
        "[{\"full_code\": \"1\", \"biller\": \"P\", \"line_item_types\": {}}]",
        "line 1, column 55 ([0].line_item_types): the value is no list"
      ),
      (
        "[{\"cost_code\": \"1 - a\", \"category\": \"Labor\", \"original_budget_amount\": true}]",
        "line 1, column 72 ([0].original_budget_amount): the value is no amount"
      ),
      ("[{\"full_code\": \"1\"},\n", "line 2, column 1: the file ends where a value has to follow"),
      ("[{\"full_code\": \"1\",}]", "line 1, column 20: “}” stands where another value behind the comma"),
      ("[{\"full_code\": \"1\" \"a\"}]", "line 1, column 20: “\"” stands where a comma or } has to stand"),
      ("[{\"full_code\": \"1\"}] x", "line 1, column 22: “x” stands where the end of the file has to stand"),
      ("[{\"full_code\": 01}]", "line 1, column 17: “1” stands where a comma or }"),
      ("[{\"full_code\": \"\\ud800\"}]", "line 1, column 17: “\\” stands where an escape that stands for a character"),
      ("[{\"full_code\": \"\\u0000\"}]", "line 1, column 17: “\\” stands where an escape that stands for a character"),
      ("[{\"full_code\": \"1\", \"full_code\": \"2\"}]", "line 1, column 21: the name “full_code” is there twice"),
      (
        "[{\"cost_code\": \"1 - a\", \"category\": \"Labor\", \"original_budget_amount\": \"12.345\"}]",
        "line 1, column 72 ([0].original_budget_amount): “12.345” is no amount of money"
      ),
      (
        "[{\"number\": \"1\", \"vendor\": null, \"line_items\": [{\"cost_code\": {\"full_code\": \"\"}}]}]",
        "line 1, column 77 ([0].line_items[0].cost_code.full_code): the text is empty"
      ),
    ])
  func answers(text: String, message: String) throws {
    let refusal = try refusal(of: text)
    #expect(refusal.error == .badFormat)
    let place = message.hasPrefix("(") ? "file \(message)" : "file, \(message)"
    #expect(refusal.message.hasPrefix(place), "\(refusal.message)")
    #expect(refusal.explanation.reason != nil && !refusal.explanation.waysOut.isEmpty)
  }

  @Test(
    "The place in the file is that of the bytes at fault",
    arguments: [
      ("PhaseGroup,Phase\n1,01-100\nx,01-200\n", 3, "x"), ("PhaseGroup,Phase\n1,01-100\n1,01-200,z\n", 3, "1,01-200,z"),
      ("Phase,Description\n\"a\",\"b\nc\"\n,d\n", 4, ""),
      ("Job,Description,LockPhases\n1,\"a,\nb\",\"maybe\"\n", 3, "\"maybe\""),
      ("Phase,Description\n\"a\"b,c\n", 2, "b"), ("\u{FEFF}Phase;PHASE\r\na;b\r\n", 1, "PHASE"),
      ("Phase\n01-100\n01-100\n", 3, "01-100"), ("[{\"full_code\": \"1\"},\n {\"full_code\": 2}]", 2, "2"),
    ])
  func cause(text: String, line: Int, bytes: String) throws {
    let cause = try #require(try refusal(of: text).cause)
    #expect(cause.source.name == "file")
    #expect(cause.line == line)
    #expect(cause.source.string(cause.range) == bytes)
  }

  @Test("JSON that is nested too deep is refused, however deep it is", arguments: [101, 1_000_000])
  func depth(levels: Int) throws {
    #expect(try refusal(of: String(repeating: "[", count: levels)).message.contains("nested deeper than 100 levels"))
  }

  @Test("What is no text is refused")
  func noText() throws {
    #expect(try refusal(of: "").message == "file: the file is empty")
    #expect(try refusal(of: " \r\n\t").message == "file: the file is empty")
    #expect(try refusal(of: [0xFF, 0xFE, 0x50, 0]).message == "file: the file is not UTF-8")
    #expect(
      try refusal(of: Array("Phase\nM".utf8) + [0xFC, 0x0A]).message == "file, line 2, column 2: the text is not UTF-8")
    #expect(try refusal(of: "hello, world\n1,2\n").message == "file: the file is not recognised")
    #expect(try refusal(of: "[]").message == "file: the file is not recognised")
    #expect(try refusal(of: "[![badge](x)](y)\n").message == "file: the file is not recognised")
  }

  @Test("What cannot be read is refused at once")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder.path + "/pipe", 0o600)
    let world = Workspace.forACommand()
    for path in [
      folder.path + "/none", folder.path + "/pipe", "/dev/zero", "/dev/tty", "", "a\u{0}b", folder.path + "/none/none",
    ] {
      let refusal = try #require(throws: Refusal.self) { try Interchange.load(path, into: world) }
      #expect(refusal.error == .cannotRead, "\(path)")
    }
    #expect(world.position == 0)
  }

  @Test("A folder without anything to load is refused; files that are not recognised are passed over with a note")
  func folders() throws {
    let folder = try TemporaryFolder()
    let world = Workspace.forACommand()
    #expect(throws: Refusal.self) { try Interchange.load(folder.path, into: world) }
    try folder.write("[see](here)\n", to: "README.md")
    try folder.write("", to: ".hidden")
    try folder.write([0x89, 0x50, 0, 0xFF], to: "image.png")
    #expect(throws: Refusal.self) { try Interchange.load(folder.path, into: world) }
    try folder.write("Phase\n01-100\n", to: "x")
    mkfifo(folder.path + "/pipe", 0o600)
    try FileManager.default.createDirectory(atPath: folder.path + "/more", withIntermediateDirectories: true)
    let summary = try Interchange.load(folder.path, into: world)
    #expect(summary.files == [LoadedFile(name: "x", content: "JC Phases (JCPM)", rows: 1)])
    #expect(summary.notes == ["not recognised and passed over: README.md, image.png, more, pipe"])
  }

  @Test("A folder with one damaged file is refused as a whole")
  func damagedFile() throws {
    let folder = try TemporaryFolder(copying: bundlePath)
    try folder.write("[{\"full_code\": \"1\"", to: "cost_codes.json")
    let world = Workspace.forACommand()
    let before = world.portrait
    let refusal = try #require(throws: Refusal.self) { try Interchange.load(folder.path, into: world) }
    #expect(refusal.message.hasPrefix("cost_codes.json, line 1, column 19: the file ends"))
    #expect(world.portrait == before)
  }

  @Test("However a file is damaged, it is loaded or refused, and a refusal changes nothing", arguments: UInt64(0)..<8)
  func damage(seed: UInt64) throws {
    let folder = try TemporaryFolder(copying: bundlePath)
    var random = Random(seed: seed)
    let world = Workspace.forACommand()
    let before = world.portrait.count
    for path in try folder.files() {
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      for _ in 0..<20 {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          let place = Int.random(in: 0..<damaged.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
          case 1: damaged.removeSubrange(place...)
          case 2: damaged.insert(contentsOf: "\"\\,;[{}]\n\r0".utf8.shuffled(using: &random).prefix(2), at: place)
          default: damaged.removeSubrange(place..<min(place + 40, damaged.count))
          }
          if damaged.isEmpty { break }
        }
        try folder.write(damaged, to: "damaged")
        let mark = world.mark
        do {
          _ = try Interchange.load(folder.path + "/damaged", into: world)
          world.takeBack(to: mark)
        } catch {
          #expect(world.position == mark.position)
        }
      }
    }
    #expect(world.portrait.count == before)
  }
}
