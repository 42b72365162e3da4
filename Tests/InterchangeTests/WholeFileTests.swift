import Errors
import Foundation
import Glibc
import Interchange
import Rules
import Testing

/// Whole files, written atomically.
@Suite struct WholeFileTests {
  @Test("A new file is written, an old one replaced, and nothing else is left behind")
  func whole() throws {
    let folder = try Folder()
    defer { folder.remove() }
    let file = folder.path + "/x"
    for text in ["long before", "now", ""] {
      try WholeFile.write(Array(text.utf8), to: file)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["x"])
  }

  @Test("The mode stays, and a link stays a link")
  func modeAndLink() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try WholeFile.write([1], to: folder.path + "/x")
    chmod(folder.path + "/x", 0o640)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/y", withDestinationPath: "x")
    try WholeFile.write([2], to: folder.path + "/y")
    var status = stat()
    #expect(lstat(folder.path + "/x", &status) == 0 && status.st_mode == S_IFREG | 0o640)
    #expect(lstat(folder.path + "/y", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(FileManager.default.contents(atPath: folder.path + "/x") == Data([2]))
  }

  @Test("A missing folder, a folder, a link that leads nowhere, a device and a path without a name are refused")
  func refused() throws {
    let folder = try Folder()
    defer { folder.remove() }
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/y", withDestinationPath: "none")
    for (path, reason) in [
      (folder.path + "/none/x", "no such file or directory"), (folder.path, "it is no ordinary file"),
      (folder.path + "/y", "a link is there that leads nowhere"), ("/dev/null", "it is no ordinary file"),
      ("", "the path holds no name"),
      (folder.path + "/" + String(repeating: "x", count: 300), "file name too long"),
    ] {
      let refusal = #expect(throws: Refusal.self) { try WholeFile.write([1], to: path) }
      #expect(refusal?.error == .cannotWrite && refusal?.message.hasSuffix("cannot be written: \(reason)") == true)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["y"])
  }
}
