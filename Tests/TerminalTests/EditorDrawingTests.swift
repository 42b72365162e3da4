import Testing

@Suite("What is seen of a line, at a terminal", .serialized, .timeLimit(.minutes(1)))
struct EditorDrawingTests {
  private static let (left, right, end) = ("\u{1B}[D", "\u{1B}[C", "\u{1B}[F")
  private static let (grey, yellow, green) = ("90", "33", "32")
  private let shell: Shell

  init() throws { shell = try Shell() }

  // MARK: Hints

  @Test("A hint is grey and behind the cursor; Right and End take it", arguments: [right, end])
  func hint(key: String) throws {
    let terminal = try shell.startProbe()
    try terminal.send("app")
    try terminal.wait(forRows: "> apple  keeps long")
    #expect(terminal.screen.text(inStyle: Self.grey) == "le  keeps long")
    #expect(terminal.screen.cursor == (0, 5))
    try terminal.send(key)
    try terminal.wait(forRows: "> apple")
    try terminal.send("\r")
    try terminal.wait(forLine: "got apple")
  }

  @Test("A hint leaves with the line, and when the cursor goes left")
  func hintLeaves() throws {
    let terminal = try shell.startProbe()
    try terminal.send("app")
    try terminal.wait(forRows: "> apple  keeps long")
    try terminal.send(Self.left)
    try terminal.wait(forRows: "> app")
    try terminal.send(Self.right)
    try terminal.wait(forRows: "> apple  keeps long")
    try terminal.send("\r")
    try terminal.wait(forRows: "> app", "got app", "> ")
  }

  @Test("A warning has another colour, and nothing to take")
  func warning() throws {
    let terminal = try shell.startProbe()
    try terminal.send("bad")
    try terminal.wait(forRows: "> bad is no fruit")
    #expect(terminal.screen.text(inStyle: Self.yellow) == " is no fruit")
    try terminal.send("\(Self.right)\r")
    try terminal.wait(forLine: "got bad")
  }

  @Test("A line that was entered keeps its colours")
  func enteredLine() throws {
    let terminal = try shell.startProbe()
    try terminal.send("a12b")
    try terminal.wait(forRows: "> a12b")
    try terminal.send("\r")
    try terminal.wait(forRows: "> a12b", "got a12b", "> ")
    #expect(terminal.screen.text(inStyle: Self.green) == "12")
  }

  @Test("Without colours there are no hints")
  func plain() throws {
    let terminal = try shell.startProbe(["-", "plain"])
    try terminal.send("app1")
    try terminal.wait(forRows: "> app1")
    try terminal.send("\u{7F}")
    try terminal.wait(forRows: "> app")
    #expect(!String(decoding: terminal.written, as: UTF8.self).contains("m"))
  }

  // MARK: Colours, wrapping, sizes

  @Test("Every cell has its colour, however the line wraps", arguments: [80, 50, 20, 7])
  func colours(columns: UInt16) throws {
    let terminal = try shell.startProbe(columns: columns)
    let text = "ab12日本cd34語e56é7日本日本日本fg8h9日i0j日本語日本語日本語k"
    for character in text {
      // One key at a time, each drawn.
      try terminal.send(String(character))
      let typed = text.prefix(through: text.firstIndex(of: character) ?? text.startIndex)
      if text.filter({ $0 == character }).count == 1 {
        try terminal.wait { Self.joined($0) == "> \(typed)" }
      }
    }
    try terminal.wait { Self.joined($0) == "> \(text)" }
    let green = text.filter { ("0"..."9").contains($0) || ("日本語").contains($0) }
    #expect(terminal.screen.text(inStyle: Self.green) == green)
    #expect(terminal.screen.unknown.isEmpty)
  }

  @Test("At the last column the cursor goes to the next row, and back", arguments: [80, 50, 20])
  func lastColumn(columns: Int) throws {
    let terminal = try shell.startProbe(columns: UInt16(columns))
    let full = String(repeating: "x", count: columns - 2)
    try terminal.send(full)
    try terminal.wait { $0.cursor == (1, 0) && $0.rows[0].text == "> " + full }
    try terminal.send("yz")
    try terminal.wait(forRows: "> " + full, "yz")
    try terminal.send("\u{7F}\u{7F}")
    try terminal.wait { $0.cursor == (1, 0) && $0.visible.last?.isEmpty != false || $0.visible == ["> " + full] }
    try terminal.send("\u{7F}")
    try terminal.wait { $0.cursor == (0, columns - 1) && $0.visible.first == "> " + full.dropLast() }
    try terminal.send("!\r")
    try terminal.wait(for: "got \(full.dropLast())!\n> ")
  }

  @Test("A wide character that does not fit into the last column goes to the next row")
  func wideAtLastColumn() throws {
    let terminal = try shell.startProbe(columns: 20)
    try terminal.send("12345678901234567")
    try terminal.send("日")
    try terminal.wait { $0.rows.count > 1 && $0.rows[1].text == "日" }
    try terminal.send("\(Self.left)\(Self.left)")
    try terminal.wait { $0.cursor == (0, 18) }
    try terminal.send("本\r")
    try terminal.wait(for: "got 1234567890123456本7日")
  }

  @Test("A resize in the middle of a line keeps it, narrower and wider", arguments: [20, 33, 50, 80, 120])
  func resize(columns: Int) throws {
    let terminal = try shell.startProbe(columns: 60)
    let text = "one 2 three 日本語 five 6 seven 8 nine 10 eleven twelve 13 and fourteen"
    try terminal.send(text)
    try terminal.wait { Self.joined($0) == "> \(text)" }
    for _ in 1...30 { try terminal.send(Self.left) }
    // The prompt takes two cells, and three characters take two each.
    let column = 2 + text.count + 3 - 30
    try terminal.wait { $0.cursor == (0, column) }
    let before = terminal.written.count
    terminal.resize(rows: 24, columns: UInt16(columns))
    try terminal.wait("the line") { _ in terminal.written.count > before }
    try terminal.send("X")
    let changed = text.dropLast(30) + "X" + text.suffix(30)
    try terminal.wait(String(changed)) { Self.joined($0) == "> \(changed)" }
    try terminal.send("\r")
    try terminal.wait { Self.joined($0).contains("got \(changed)") }
  }

  @Test("More rows than the terminal has: those around the cursor are seen")
  func moreThanTheScreen() throws {
    let terminal = try shell.startProbe(rows: 6)
    try terminal.send("{\r" + (1...20).map { "row \($0)\r" }.joined())
    try terminal.wait(forRows: ". row 17", ". row 18", ". row 19", ". row 20", ". ")
    for _ in 1...20 { try terminal.send("\u{1B}[A") }
    try terminal.wait { $0.visible.first == ". row 1" }
    try terminal.send("\u{1B}[A}")
    try terminal.wait { $0.visible.first == "> }{" }
    try terminal.send("\r")
    try terminal.wait(for: "got }{⏎row 1⏎row 2")
  }

  /// The text of the rows, wrapped ones joined.
  private static func joined(_ screen: ScreenModel) -> String {
    screen.rows.map { $0.text + ($0.isWrapped ? "" : "\n") }.joined().trimmed
  }
}

extension String {
  /// Without the blanks and newlines at its end.
  fileprivate var trimmed: String {
    var text = self
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
