import Foundation
import Testing

/// `scripts/fuzz`: that it would find something. One at a time, since each takes a processor.
@Suite(.serialized) struct FuzzTests {
  private func fuzz(_ words: String...) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try RunningVsh.executable("Fuzz"))
    process.arguments = words
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  @Test("What crashes is told with its seed and made as small as it can be, and the seed shows it again")
  func canary() throws {
    let first = try fuzz("canary")
    #expect(first.status == 1)
    #expect(first.output.contains("it crashes: SIGILL\nthe smallest input that was found, 1 bytes"), "\(first.output)")
    let seed = try #require(first.output.firstMatch(of: #/--seed (\d+) --count 1\n/#)?.1)
    let second = try fuzz("canary", "--seed", String(seed), "--count", "1")
    #expect(second == first)
  }

  @Test(
    "What holds at each moment of a random session: references, what check says, and ways out",
    arguments: ["references", "check", "ways-out"])
  func integration(_ name: String) throws {
    let run = try fuzz(name, "--count", "2000", "--seed", "1")
    #expect(run.status == 0 && run.output.hasPrefix("\(name): 2000 inputs"), "\(run.output)")
  }

  @Test("Each runs")
  func eachRuns() throws {
    let names = try #require(try fuzz().output.split(separator: "names: ").last?.split(separator: #/\s/#))
    #expect(names.count >= 9)
    for name in names {
      let run = try fuzz(String(name), "--count", "3", "--seed", "1")
      #expect(run.status == 0 && run.output.hasPrefix("\(name): 3 inputs from seed 1 on, no fault"), "\(run.output)")
    }
  }
}
