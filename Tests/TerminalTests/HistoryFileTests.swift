import Glibc
import Support
import Testing

@testable import LineEditor

@Suite("The history file")
struct HistoryFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(_ name: String = "history") throws -> HistoryFile {
    try HistoryFile(path: "\(folder.path)/\(name)")
  }

  @Test(
    "An entry comes back as it was",
    arguments: ["plain", "two\nlines", #"back\slash"#, #"\n is no newline"#, "\\\n", "é日本", "\t\r", #"ends in \"#])
  func roundTrip(entry: String) throws {
    try open().append(entry)
    #expect(try open().load().entries == [entry])
  }

  @Test("Of equal entries the newest stays")
  func newestStays() throws {
    try folder.write("one\ntwo\none\nthree\n", to: "history")
    #expect(try open().load().entries == ["two", "one", "three"])
  }

  @Test("A file past the capacity is written anew with the newest entries, for its owner only")
  func capacity() throws {
    let count = HistoryFile.capacity + 5
    try folder.write((1...count).map { "echo \($0)\n" }.joined(), to: "history")
    let file = try open()
    let kept = (6...count).map { "echo \($0)" }
    #expect(file.load().entries == kept)
    #expect(try folder.text(of: "history") == kept.map { "\($0)\n" }.joined())
    #expect(try folder.mode(of: "history") == 0o600)
    try file.append("after")
    #expect(file.load().entries.last == "after")
  }

  @Test("An entry that was cut short does not swallow the next")
  func cutShort() throws {
    try folder.write("whole\ncut sho", to: "history")
    try open().append("next")
    #expect(try open().load().entries == ["whole", "cut sho", "next"])
  }

  @Test("A file written by hand or damaged is read as far as it goes")
  func damaged() throws {
    try folder.write("\n\n\\q \\\n\u{0}\n", to: "history")
    #expect(try open().load().entries == ["\\q \\", "\u{0}"])
  }

  @Test("Sessions at the same time lose nothing")
  func concurrentSessions() async throws {
    let file = try open()
    await withTaskGroup(of: Void.self) { group in
      for session in 0..<8 {
        group.addTask { for line in 0..<50 { try? file.append("echo \(session) \(line)") } }
      }
    }
    #expect(file.load().entries.count == 400)
  }

  @Test("It is for its owner only")
  func permissions() throws {
    _ = try open()
    #expect(try folder.mode(of: "history") == 0o600)
  }

  @Test("What is no ordinary file, or cannot be there, is no history")
  func noOrdinaryFile() {
    #expect(throws: HistoryFile.Fault.noFile) { try HistoryFile(path: "/dev/null") }
    #expect(throws: HistoryFile.Fault.noFile) { try HistoryFile(path: folder.path) }
    #expect(throws: HistoryFile.Fault.system(ENOENT)) { try HistoryFile(path: "/proc/none/history") }
  }

  @Test("Of a huge file only the end is read, which is told")
  func huge() throws {
    try folder.write("first\nsecond\n", to: "history")
    let path = "\(folder.path)/history"
    #expect(truncate(path, 1 << 40) == 0)
    let file = try open()
    try file.append("echo new")
    let (entries, fault) = file.load()
    #expect(entries.last == "echo new" && !entries.contains("first"))
    #expect(fault == .huge)
  }

  @Test("While another program holds the lock, entries are read, and one that cannot be added is told soon")
  func locked() throws {
    try folder.write("one\n", to: "history")
    let file = try open()
    let other = Glibc.open("\(folder.path)/history", O_RDWR)
    defer { close(other) }
    #expect(flock(other, LOCK_EX) == 0)
    #expect(file.load().entries == ["one"])
    #expect(throws: HistoryFile.Fault.locked) { try file.append("two") }
    #expect(throws: HistoryFile.Fault.locked) { try file.append("two", waits: false) }
    #expect(flock(other, LOCK_UN) == 0)
    try file.append("three", waits: false)
    #expect(file.load().entries == ["one", "three"])
  }
}
