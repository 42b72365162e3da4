import Foundation
import Testing

/// Foundation brings the tables of ICU along: with it the program is four times as large, and starts half as fast again.
@Suite("What would make the program large") struct SmallBinaryTests {
  private let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// Who reads and writes JSON by Swift's own coders, off the hot path.
  private let mayImportEssentials: Set = [
    "Reports/Suite/JSONReport.swift", "Reports/Suite/JSONReportReader.swift", "vsh/Manual/CommandDescription.swift",
  ]

  @Test("No source imports Foundation, and its essentials only who is named here")
  func imports() throws {
    var essentials: Set<String> = []
    let files = try #require(FileManager.default.subpaths(atPath: sources.path())).filter { $0.hasSuffix(".swift") }
    #expect(files.count > 100)
    for file in files {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n") {
        guard let module = line.firstMatch(of: #/^\s*(?:\w+ )*import (?:\w+ )?(Foundation\w*)/#)?.1 else { continue }
        #expect(module == "FoundationEssentials", "\(file): \(line)")
        essentials.insert(file)
      }
    }
    #expect(essentials == mayImportEssentials)
  }
}
