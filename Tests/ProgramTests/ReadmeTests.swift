import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  @Test("Its first case is what vsh prints, word for word")
  func transcriptHolds() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let marker = "<!-- transcript: scripts/vsh "
    let afterMarker = try #require(readme.range(of: marker)).upperBound
    let endOfCall = try #require(readme.range(of: " -->", range: afterMarker..<readme.endIndex))
    let words = readme[afterMarker..<endOfCall.lowerBound].split(separator: " ").map(String.init)
    let start = try #require(readme.range(of: "```\n", range: endOfCall.upperBound..<readme.endIndex)).upperBound
    let end = try #require(readme.range(of: "\n```", range: start..<readme.endIndex)).lowerBound

    // Both streams into one, as on a terminal.
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
    #expect(printed.split(separator: "\n") == readme[start..<end].split(separator: "\n"))
  }
}
