import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("Its first case is what vsh prints, word for word")
  func transcriptHolds() throws {
    let readme = try text()
    let words = ["--echo", "scripts/cases/first-case.vsh"]
    let marker = try #require(readme.range(of: "<!-- transcript: scripts/vsh \(words.joined(separator: " ")) -->"))
    let start = try #require(readme.range(of: "```\n", range: marker.upperBound..<readme.endIndex)).upperBound
    let end = try #require(readme.range(of: "\n```", range: start..<readme.endIndex)).lowerBound
    #expect(try printed(by: words).split(separator: "\n") == readme[start..<end].split(separator: "\n"))
  }

  @Test("Its table of the rules is what vsh prints, word for word")
  func rulesHold() throws {
    let readme = try text()
    let marker = try #require(readme.range(of: "<!-- rules: scripts/vsh --format markdown -c 'explain rules' -->\n"))
    let rules = try printed(by: ["--format", "markdown", "-c", "explain rules"])
    #expect(rules == String(readme[marker.upperBound...]))
  }

  private func text() throws -> String {
    try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  // Both streams into one, as on a terminal.
  private func printed(by words: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: try RunningVsh.executable())
    process.arguments = words
    process.currentDirectoryURL = root
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let printed = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return printed
  }
}
