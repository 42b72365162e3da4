import Foundation
import Testing

/// Each folder opens with a page: what lives there, and in which order to read it. It stands in the comment of the folder's
/// central file, below `## In this folder`.
@Suite("The page of each folder") struct FolderPageTests {
  /// Folders with a file for each record, of which a page names the unusual ones.
  static let ofRecords: Set = ["Workspace/Procore", "Workspace/Vista"]

  @Test("Every folder with Swift files has one page, and it is short", arguments: try folders().keys.sorted())
  func everyFolderHasOne(_ folder: String) throws {
    let pages = try Self.pages(of: folder)
    #expect(pages.count == 1, "which file of \(folder) says what is in the folder")
    for page in pages { #expect((2...14).contains(page.count), "\(page.joined(separator: "\n"))") }
  }

  @Test("What a page names is there, and it leaves no file out", arguments: try folders().keys.sorted())
  func pagesNameFiles(_ folder: String) throws {
    let files = try Self.folders()[folder] ?? []
    let names = try Self.pages(of: folder).joined().flatMap { line in
      line.matches(of: #/`([^`]+\.swift)`/#).map { String($0.1) }
    }
    for name in names { #expect(files.contains { Self.matches($0, name) }, "\(folder) has no \(name)") }
    guard !Self.ofRecords.contains(folder) else { return }
    #expect(files.filter { file in !names.contains { Self.matches(file, $0) } } == [], "not on the page of \(folder)")
  }

  /// The files of all folders that hold some, by the folder's path below Sources.
  private static func folders() throws -> [String: [String]] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
    return Dictionary(grouping: files) { ($0 as NSString).deletingLastPathComponent }
      .mapValues { $0.map { ($0 as NSString).lastPathComponent }.sorted() }
  }

  /// The lines of the pages in a folder, from their heading on.
  private static func pages(of folder: String) throws -> [[Substring]] {
    try (folders()[folder] ?? []).flatMap { file in
      let text = try String(contentsOf: sources.appending(path: "\(folder)/\(file)"), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.indices.filter { lines[$0] == "/// ## In this folder" }.map { start in
        Array(lines[start...].prefix { $0.hasPrefix("///") })
      }
    }
  }

  /// Whether a name stands for a file; it may hold one `*`.
  private static func matches(_ file: String, _ name: String) -> Bool {
    let parts = name.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return file == name }
    return file.count >= name.count - 1 && file.hasPrefix(parts[0]) && file.hasSuffix(parts[1])
  }

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")
}
