import Foundation
import Rules
import Support
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
    expectSame(readme[start..<end] + "\n", try printed(by: words))
  }

  @Test("Its table of what the rules are about counts them, and names some of each")
  func topicsHold() throws {
    let header = "| what they are about | rules | such as |\n| --- | --- | --- |\n"
    let readme = try text()
    let table = readme[try #require(readme.range(of: header)).upperBound...]
    let rows = table.split(separator: "\n").map {
      $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    expectSame(
      rows.map { $0.prefix(2).joined(separator: ": ") }.joined(separator: "\n"),
      Rule.topics.map { "\($0.title): \($0.rules.count)" }.joined(separator: "\n"))
    for (row, topic) in zip(rows, Rule.topics) {
      let names = row[2].matches(of: /[a-z0-9-]+/).map { String($0.0) }
      #expect(
        names.count == min(2, topic.rules.count) && names.allSatisfy(topic.rules.map(\.name).contains), "\(row[2])")
    }
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
