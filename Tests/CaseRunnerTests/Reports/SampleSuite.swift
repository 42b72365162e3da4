import CaseRunner
import Foundation
import Testing

/// The small suite of `Tests/Reports`, which has every outcome and texts that do their worst.
enum SampleSuite {
  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Reports/sample.jsonl").standardizedFileURL

  static func read() throws -> SuiteResult {
    try SuiteResult(merging: [(file: "sample.jsonl", bytes: Array(Data(contentsOf: file)))])
  }
}

@Suite("Reports for readers outside") struct ReportsForReaders {
  static let folder = ProcessInfo.processInfo.environment["REPORTS_FOLDER"]

  @Test("The reports of suites in a folder are written beside them, for .ci/reports", .enabled(if: folder != nil))
  func write() throws {
    let folder = URL(filePath: try #require(Self.folder))
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    where file.pathExtension == "jsonl" {
      let suite = try SuiteResult(merging: [(file: file.lastPathComponent, bytes: Array(Data(contentsOf: file)))])
      for format in ReportFormat.allCases {
        let clock = ContinuousClock()
        var text = ""
        let time = try clock.measure { text = try format.text(of: suite) }
        try text.write(
          to: file.deletingPathExtension().appendingPathExtension(format.rawValue), atomically: true, encoding: .utf8)
        print("\(file.lastPathComponent): \(format) took \(time)")
      }
    }
  }
}
