import Errors
import Files
import Glibc
import Support
import Testing

/// Whole files, written atomically.
@Suite struct WholeFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func place(_ path: String) throws -> Location { try Location(path, from: folder.path, within: nil) }

  @Test("A new file is written, an old one replaced, and nothing else is left behind")
  func whole() throws {
    for text in ["long before", "now", ""] {
      try WholeFile.write(Array(text.utf8), to: place("x"))
      #expect(try folder.text(of: "x") == text)
    }
    #expect(try folder.names() == ["x"])
  }

  @Test("The mode stays, and a link stays a link")
  func modeAndLink() throws {
    try folder.write("1", to: "x")
    chmod(folder.path + "/x", 0o640)
    try folder.link("y", to: "x")
    try WholeFile.write(Array("2".utf8), to: place("y"))
    var status = stat()
    #expect(lstat(folder.path + "/x", &status) == 0 && status.st_mode == S_IFREG | 0o640)
    #expect(lstat(folder.path + "/y", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(try folder.text(of: "x") == "2")
  }

  @Test("A folder and a device are refused, and so is a place in no folder")
  func refused() throws {
    try folder.link("y", to: "none")
    for path in [folder.path, "/dev/null"] {
      let refusal = #expect(throws: Refusal.self) { try WholeFile.write([1], to: place(path)) }
      #expect(refusal?.error == .cannotWrite && refusal?.message.hasSuffix("it is no ordinary file") == true)
    }
    for (path, lack) in [
      ("none/x", Location.Lack.system(ENOENT)), ("y", .danglingLink), ("", .noName),
      (String(repeating: "x", count: 300), .system(ENAMETOOLONG)),
    ] { #expect(throws: lack) { try place(path) } }
    #expect(try folder.names() == ["y"])
  }

  @Test("A file that grows goes on where it is, whatever takes its name meanwhile")
  func growing() throws {
    try folder.make("inside")
    let place = try Location("inside/x", from: folder.path, within: nil)
    let file = try GrowingFile(place, beginning: Array("1".utf8))
    #expect(rename(folder.path + "/inside", folder.path + "/moved") == 0)
    try folder.write("other", to: "inside/x")
    try file.append(Array("2".utf8))
    #expect(try folder.text(of: "moved/x") == "12" && folder.text(of: "inside/x") == "other")
  }
}
