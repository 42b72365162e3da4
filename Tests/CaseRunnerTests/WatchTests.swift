import CaseRunner
import Foundation
import Support
import Testing

/// `vsh test --watch`: what counts as a change.
@Suite struct WatchTests {
  @Test("A file that is written, comes or goes is a change; one of the program's own is none")
  func changes() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path
    try temporary.make("inner")
    func write(_ text: String, _ name: String) throws {
      // As editors do: a new file takes the place of the old one.
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    func isChanged(passingOver own: [String] = [], _ change: () throws -> Void) throws -> Bool {
      let watch = Watch([folder])
      try change()
      var looks = 0
      watch.wait(passingOver: Set(own.compactMap { Watch.Identity(of: "\(folder)/\($0)") })) {
        looks += 1
        return looks > 1
      }
      return looks == 1
    }
    try write("a", "a.vsh")
    #expect(try !isChanged {})
    #expect(try isChanged { try write("b", "a.vsh") })
    #expect(try isChanged { try write("a", "inner/b.vsh") })
    #expect(try !isChanged(passingOver: ["report.html"]) { try write("1", "report.html") })
    #expect(try !isChanged(passingOver: ["report.html"]) { try write("2", "report.html") })
    #expect(
      try isChanged(passingOver: ["report.html"]) { try FileManager.default.removeItem(atPath: "\(folder)/a.vsh") })
  }
}
