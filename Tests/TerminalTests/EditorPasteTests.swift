import Foundation
import Support
import Testing

@Suite("Pasting, at a terminal", .serialized, .timeLimit(.minutes(1)))
struct EditorPasteTests {
  private static let (begin, end) = ("\u{1B}[200~", "\u{1B}[201~")
  private let shell: Shell

  init() throws { shell = try Shell() }

  @Test("What is pasted is shown and not run, until Enter")
  func shownNotRun() throws {
    let terminal = try shell.startProbe()
    try terminal.send("\(Self.begin)one\ttwo\rthree\u{1}\u{1B}[Ax\r\nfour\(Self.end)")
    try terminal.wait(forRows: "> one   two", ". three[Ax", ". four")
    #expect(!terminal.screen.visible.contains { $0.hasPrefix("got") })
    try terminal.send("\r")
    try terminal.wait(forLine: "got one\ttwo⏎three[Ax⏎four".replacingTabs)
  }

  @Test("A thousand lines are shown, and are one entry")
  func thousandLines() throws {
    let terminal = try shell.startProbe()
    let lines = (1...1_000).map { "line \($0) of what was pasted" }
    try terminal.send(Self.begin + lines.joined(separator: "\r") + Self.end)
    try terminal.wait(forRows: ". \(lines[998])", ". \(lines[999])")
    #expect(terminal.screen.rows.count <= 25)
    try terminal.send("\r")
    try terminal.wait(for: "⏎\(lines[999])\n> ")
    try terminal.send("entries\r")
    try terminal.wait(for: "\(lines[999])\n> ")
  }

  @Test("A thousand statements are pasted into vsh and run at Enter, as one")
  func thousandStatements() throws {
    let terminal = try shell.start()
    let lines = (1...1_000).map { "add-phase \($0) General" }
    try terminal.send(Self.begin + lines.joined(separator: "\n") + "\n" + Self.end)
    try terminal.wait(forRows: "...> \(lines[999])", "...> ")
    try terminal.send("\r")
    try terminal.wait(for: "+ vista phase 1000")
    try terminal.send("count phases\r")
    try terminal.wait(forLine: "1000")
    #expect(try shell.home.text(of: "state/vsh/history").hasPrefix(lines.joined(separator: "\\n") + "\n"))
  }

  @Test("Pasting is told apart only while a line is read")
  func onlyWhileReading() throws {
    let terminal = try shell.startProbe()
    try terminal.send("one\r")
    try terminal.wait(forLine: "got one")
    try terminal.wait(for: "> ")
    let written = String(decoding: terminal.written, as: UTF8.self)
    let answer = try #require(written.range(of: "got one"))
    #expect(written[..<answer.lowerBound].hasSuffix("\u{1B}[?2004l"))
    #expect(written[answer.upperBound...].contains("\u{1B}[?2004h"))
    // Nothing is ever asked of the terminal.
    for question in ["[c", "[6n", "[>c", "[5n"] { #expect(!written.contains("\u{1B}" + question)) }
  }

  @Test("A paste that is cut short by Ctrl-C is dropped")
  func interrupted() throws {
    let terminal = try shell.startProbe()
    try terminal.send("\(Self.begin)one\rtwo")
    try terminal.send("\u{3}")
    try terminal.wait(for: "interrupted")
    try terminal.send("free\r")
    try terminal.wait(forLine: "got free")
  }
}

extension String {
  /// As a terminal shows it from the first column.
  fileprivate var replacingTabs: String {
    reduce("") { $0 + ($1 == "\t" ? String(repeating: " ", count: 8 - $0.count % 8) : String($1)) }
  }
}
