import Foundation
import Glibc
import Support
import Testing

/// Scripts that cannot be read: status 3, and the reason in the system's words.
@Suite struct UnreadableFileTests {
  @Test("A file that is missing, a folder, a file that is no folder, a loop, a name too long")
  func reasons() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("echo hi")
    try folder.link("a.vsh", to: "b.vsh")
    try folder.link("b.vsh", to: "a.vsh")
    for (path, reason) in [
      ("\(folder.path)/none.vsh", "no such file or directory"), (folder.path, "it is a folder"),
      ("\(file)/x.vsh", "not a directory"),
      ("\(folder.path)/a.vsh", "too many levels of symbolic links"),
      ("\(folder.path)/" + String(repeating: "x", count: 300), "file name too long"),
      ("/dev/zero", "it is no ordinary file"), ("", "the path holds no name"),
    ] {
      let ending = try vsh(path)
      #expect(ending.status == 3, "\(path)")
      #expect(ending.names == ["cannot-read"])
      #expect(ending.errors.contains("cannot be read: \(reason)"), "\(ending.errors)")
      #expect(ending.output.isEmpty)
    }
  }

  @Test("A file without permission", .enabled(if: geteuid() != 0, "root may read everything"))
  func permission() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("echo hi")
    chmod(file, 0)
    let ending = try vsh(file)
    #expect(ending.status == 3)
    #expect(ending.errors.contains("permission denied"))
  }

  @Test("A pipe that nobody writes to is not waited for")
  func pipe() throws {
    let folder = try TemporaryFolder()
    mkfifo("\(folder.path)/pipe.vsh", 0o600)
    let ending = try vsh("\(folder.path)/pipe.vsh")
    #expect(ending.status == 3)
    #expect(ending.errors.contains("vsh < "))
  }

  @Test("A name with control characters is shown with them made visible")
  func name() throws {
    let ending = try vsh("/nowhere/\u{1B}[31mx\u{202E}")
    #expect(ending.status == 3)
    #expect(ending.errors.contains("/nowhere/\\u{1B}[31mx\\u{202E} cannot be read"))
  }

  @Test("The files behind one that cannot be read are run")
  func others() throws {
    let folder = try TemporaryFolder()
    let ending = try vsh("\(folder.path)/none.vsh", try folder.write("echo hi"))
    #expect(ending.status == 3)
    #expect(ending.output == "hi\n")
  }
}
