import Errors
import Files
import Glibc
import Testing

/// Whole files, written atomically.
@Suite struct WholeFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A new file is written, an old one replaced, and nothing else is left behind")
  func whole() throws {
    for text in ["long before", "now", ""] {
      try WholeFile.write(Array(text.utf8), to: folder.path + "/x")
      #expect(try folder.text(of: "x") == text)
    }
    #expect(try folder.names == ["x"])
  }

  @Test("The mode stays, and a link stays a link")
  func modeAndLink() throws {
    try folder.write("1", to: "x")
    chmod(folder.path + "/x", 0o640)
    try folder.link("y", to: "x")
    try WholeFile.write(Array("2".utf8), to: folder.path + "/y")
    var status = stat()
    #expect(lstat(folder.path + "/x", &status) == 0 && status.st_mode == S_IFREG | 0o640)
    #expect(lstat(folder.path + "/y", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(try folder.text(of: "x") == "2")
  }

  @Test("A missing folder, a folder, a link that leads nowhere, a device and a path without a name are refused")
  func refused() throws {
    try folder.link("y", to: "none")
    for (path, reason) in [
      (folder.path + "/none/x", "no such file or directory"), (folder.path, "it is no ordinary file"),
      (folder.path + "/y", "a link is there that leads nowhere"), ("/dev/null", "it is no ordinary file"),
      ("", "the path holds no name"),
      (folder.path + "/" + String(repeating: "x", count: 300), "file name too long"),
    ] {
      let refusal = #expect(throws: Refusal.self) { try WholeFile.write([1], to: path) }
      #expect(refusal?.error == .cannotWrite && refusal?.message.hasSuffix("cannot be written: \(reason)") == true)
    }
    #expect(try folder.names == ["y"])
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
