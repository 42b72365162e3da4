import Commands
import Errors
import Support
import Testing

@testable import CaseRunner

@Suite("What workers tell") struct WorkerMessageTests {
  /// Runs with everything that a run can hold.
  private static let runs: [CaseRun] =
    HostileTexts.suite.cases.map { CaseRun($0, messages: [HostileTexts.text, ""], isInterrupted: true) }
    + CaseResult.Outcome.allCases.map { outcome in
      CaseRun(
        CaseResult(path: "a.vsh", outcome: outcome, reason: "why", held: 3, failed: 1 << 40, seconds: .infinity),
        messages: [],
        coverage: Coverage(lines: ["1\tcommand\texport job", "2\trefusal\t47\t0", "1\tpass\t3", "1\ttag\t3"]),
        repairs: [Self.repair(of: "a.vsh", 0..<4), Self.repair(of: "b.vsh", 2..<2), Self.repair(of: "a.vsh", 4..<5)])
    }

  private static func repair(of name: String, _ range: Range<Int>) -> Repair {
    Repair(
      source: Source(name: name, path: "/\(name)", folder: nil, text: Array("\(name)\u{0}".utf8)), range: range,
      text: name, cut: name == "b.vsh" ? nil : 3..<5, heldToo: name == "b.vsh")
  }

  /// The message that a frame holds, as a worker's run is received.
  private static func received(_ frame: [UInt8], _ path: String) throws -> CaseRun? {
    let length = try WorkerMessage.length(frame[..<WorkerMessage.headerLength])
    #expect(frame.count == WorkerMessage.headerLength + length)
    guard case .ends(let run) = try WorkerMessage(frame[WorkerMessage.headerLength...], path: path) else { return nil }
    return run
  }

  @Test("How a case ended arrives as it was sent, whatever its texts hold", arguments: runs.indices)
  func roundTrip(_ index: Int) throws {
    let sent = Self.runs[index]
    let run = try #require(try Self.received(WorkerMessage.ends(sent).frame, sent.result.path))
    #expect(run.result == sent.result)
    #expect(run.messages == sent.messages && run.isInterrupted == sent.isInterrupted)
    #expect(run.coverage.map { Set($0.lines) } == sent.coverage.map { Set($0.lines) })
    func parts(_ repairs: [Repair]) -> [[String]] {
      repairs.map { repair in
        [
          repair.source.name, repair.source.path ?? "-", repair.source.folder ?? "-", "\(repair.source.text)",
          "\(repair.range)", repair.text, repair.cut.map { "\($0)" } ?? "-", "\(repair.heldToo)",
        ]
      }
    }
    #expect(parts(run.repairs) == parts(sent.repairs))
  }

  @Test("A message that is cut off or changed anywhere is refused or read, and ends nothing")
  func rubbish() throws {
    let frame = WorkerMessage.ends(try #require(Self.runs.last)).frame
    let payload = frame[WorkerMessage.headerLength...]
    for end in payload.indices {
      #expect(throws: PacketReader.Rubbish.self) { try WorkerMessage(payload[..<end], path: "a.vsh") }
      for byte: UInt8 in [0, 0x7F, 0x80, 0xFF] {
        var changed = payload
        changed[end] = byte
        _ = try? WorkerMessage(changed, path: "a.vsh")
      }
    }
    #expect(throws: PacketReader.Rubbish.self) { try WorkerMessage.length([0xFF, 0xFF, 0xFF, 0xFF]) }
  }
}
