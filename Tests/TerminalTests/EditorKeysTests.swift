import Support
import Testing

@Suite("Keys of the editor, at a terminal", .serialized, .timeLimit(.minutes(1)))
struct EditorKeysTests {
  private static let (left, right, home, end) = ("\u{1B}[D", "\u{1B}[C", "\u{1B}[H", "\u{1B}[F")
  private static let (wordLeft, wordRight) = ("\u{1B}[1;5D", "\u{1B}[1;5C")
  private static let backspace = "\u{7F}"
  private static let undo = "\u{1F}"
  private static let family = "👨‍👩‍👧"
  private let shell: Shell

  init() throws { shell = try Shell() }

  /// What is read when keys are pressed at a fresh prompt.
  private func read(_ keys: String) throws -> String {
    let terminal = try shell.startProbe()
    try terminal.send(keys + "\r")
    try terminal.wait(for: "got ")
    try terminal.wait(for: "\n> ")
    return terminal.screen.rows.map(\.text).last { $0.hasPrefix("got ") }.map { String($0.dropFirst(4)) } ?? ""
  }

  @Test(
    "A character is what a person sees: moving and deleting take it whole",
    arguments: ["e\u{301}", "日", family, "🇩🇪", "👍🏽", "각", "x\u{301}\u{323}", "☺️"])
  func characters(character: String) throws {
    #expect(try read("a\(character)b\(Self.left)\(Self.left)-") == "a-\(character)b")
    #expect(try read("a\(character)b\(Self.left)\(Self.backspace)") == "ab")
    #expect(try read("a\(character)b\(Self.home)\(Self.right)\(Self.right)+") == "a\(character)+b")
    #expect(try read("a\(character)b\(Self.home)\(Self.right)\u{1B}[3~") == "ab")
    #expect(try read("a\(character)b\u{2}\u{2}\u{4}") == "ab")
  }

  @Test("The cells of such characters are as they should be", arguments: [80, 20])
  func cells(columns: UInt16) throws {
    let terminal = try shell.startProbe(["-", "plain"], columns: columns)
    let text = "e\u{301}日\(Self.family)n\u{303}👍🏽x"
    try terminal.send(text)
    try terminal.wait { $0.currentRow == "> \(text)" && $0.cursor.column == 11 }
    try terminal.send("\(Self.left)\(Self.left)")
    try terminal.wait { $0.cursor.column == 8 }
    try terminal.send(Self.backspace)
    try terminal.wait { $0.currentRow == "> e\u{301}日\(Self.family)👍🏽x" && $0.cursor.column == 7 }
  }

  @Test("Characters that arrive byte by byte are read whole")
  func splitCharacters() throws {
    let terminal = try shell.startProbe()
    let text = "é日本\(Self.family)!"
    for byte in text.utf8 {
      try terminal.send([byte])
      if byte < 0x80 || byte >= 0xC0 { _ = try? terminal.wait { !$0.visible.isEmpty } }
    }
    try terminal.wait { $0.currentRow == "> \(text)" }
    try terminal.send("\r")
    try terminal.wait(forLine: "got \(text)")
  }

  @Test("Words are gone over, and cut")
  func words() throws {
    #expect(try read("one two-three\(Self.wordLeft)-\(Self.wordLeft)+") == "one +two--three")
    #expect(try read("one two\(Self.home)\(Self.wordRight)+\u{1B}f-") == "one+ two-")
    #expect(try read("one nai\u{308}ve\u{1B}b|") == "one |nai\u{308}ve")
    #expect(try read("one two three\u{17}\u{17}x\u{19}") == "one xtwo ")
    #expect(try read("one two\(Self.home)\u{1B}d\(Self.end)\u{19}") == " twoone")
    #expect(try read("one two\(Self.home)\(Self.wordRight)\u{0B}\(Self.home)\u{19}|") == " two|one")
    #expect(try read("one two\(Self.wordLeft)\u{15}\(Self.end)\u{19}") == "twoone ")
  }

  @Test("Ctrl-_ and Ctrl-X Ctrl-U undo typing, a word at a time", arguments: [undo, "\u{18}\u{15}"])
  func undoing(key: String) throws {
    let terminal = try shell.startProbe()
    // As a person types: each key is drawn before the next one.
    var typed = ""
    for character in "one two" {
      try terminal.send(String(character))
      typed.append(character)
      try terminal.wait { $0.currentRow == "> \(typed)" }
    }
    try terminal.send("\u{17}")
    try terminal.wait { $0.currentRow == "> one " }
    try terminal.send(key)
    try terminal.wait { $0.currentRow == "> one two" }
    try terminal.send(key)
    try terminal.wait { $0.currentRow == "> one" }
    try terminal.send(key + key)
    try terminal.wait { $0.currentRow == "> " }
    // What is typed behind an undo is a thing of its own.
    for typed in ["a", "b"] {
      try terminal.send(typed)
      try terminal.wait { $0.currentRow == "> \(typed)" }
      try terminal.send(key)
      try terminal.wait { $0.currentRow == "> " }
    }
    try terminal.send("\(key)new\r")
    try terminal.wait(forLine: "got new")
  }

  @Test("A text of several rows is edited as one")
  func severalRows() throws {
    let terminal = try shell.startProbe()
    try terminal.send("{\rone\rtwo")
    try terminal.wait(forRows: "> {", ". one", ". two")
    try terminal.send("\u{1B}[A\u{1B}[H+\u{1B}[B\u{1B}[F}\r")
    try terminal.wait(forLine: "got {⏎+one⏎two}")
  }

  @Test("F1 shows the help above the line; so does ? where a word begins", arguments: ["\u{1B}OP", "?"])
  func help(key: String) throws {
    let terminal = try shell.startProbe()
    try terminal.send("apple \(key)")
    try terminal.wait(forRows: "> apple ", "a list of fruit", "after 6 bytes", "> apple ")
    try terminal.send("x\r")
    try terminal.wait(forLine: "got apple x")
  }

  @Test("Within a word and within a quote a ? is a ?")
  func questionMarks() throws {
    #expect(try read("why?\(Self.left)") == "why?")
    #expect(try read("'to be? ?'") == "'to be? ?'")
    #expect(try read(" x\(Self.home)?") == "? x")
  }

  @Test("Ctrl-L clears the screen and keeps the line")
  func clearScreen() throws {
    let terminal = try shell.startProbe()
    try terminal.send("one\rtwo\u{0C}")
    try terminal.wait { $0.visible == ["> two"] }
  }

  @Test("~/.editrc binds keys, to libedit's functions and to the editor's own")
  func settings() throws {
    try shell.home.write("bind ^T complete-word\nprobe:bind ^O ed-insert\nother:bind ^I ed-insert\n", to: ".editrc")
    #expect(try read("ban\u{14}") == "banana ")
    #expect(try read("ban\t") == "banana ")
  }

  @Test("The keys of vi, for whom ~/.editrc chooses them")
  func keysOfVi() throws {
    try shell.home.write("bind -v\n", to: ".editrc")
    let terminal = try shell.startProbe()
    try terminal.send("onex\u{1B}")
    try terminal.wait { $0.currentRow == "> onex" && $0.cursor.column == 5 }
    try terminal.send("x\r")
    try terminal.wait(for: "got one\n> ")
    try terminal.send("ban\t")
    try terminal.wait { $0.currentRow == "> banana " }
    try terminal.send("\u{1B}")
    try terminal.wait { $0.cursor.column == 8 }
    try terminal.send("k")
    try terminal.wait { !$0.currentRow.isEmpty }
    try terminal.send("\r")
    try terminal.wait(for: "got ")
  }
}
