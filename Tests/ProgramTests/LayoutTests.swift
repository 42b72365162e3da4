import Foundation
import Glibc
import Support
import Testing

/// `vsh format`: scripts in their canonical layout.
@Suite struct LayoutTests {
  private static let untidy = "add-phase   1;sync # now\r\n"
  private static let tidy = "add-phase 1\nsync" + String(repeating: " ", count: 38) + "# now\n"

  @Test("A file is written in place, keeps its mode, and only once")
  func inPlace() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.untidy)
    chmod(file, 0o751)
    let first = try status(of: file)
    let ending = try vsh("format", file)
    #expect(ending.status == 0 && ending.output.isEmpty && ending.errors.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.tidy)
    let second = try status(of: file)
    #expect(second.st_mode == first.st_mode && second.st_ino != first.st_ino)
    #expect(try vsh("format", file).status == 0)
    #expect(try status(of: file).st_ino == second.st_ino)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["case.vsh"])
  }

  @Test("A link is followed")
  func link() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.untidy, to: "there/case.vsh")
    let link = try folder.link("link.vsh", to: "there/case.vsh")
    #expect(try vsh("format", link).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "there/case.vsh")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.tidy)
  }

  @Test("With --check the files that are not in canonical layout are named, and nothing is written")
  func check() throws {
    let folder = try TemporaryFolder()
    let untidy = try folder.write(Self.untidy, to: "untidy.vsh")
    let tidy = try folder.write(Self.tidy, to: "tidy.vsh")
    let ending = try vsh("format", "--check", tidy, untidy)
    #expect(ending.status == 1)
    #expect(ending.output == untidy + "\n")
    #expect(ending.errors.contains("1 script is not in canonical layout; vsh format FILE… writes it"))
    #expect(try String(contentsOfFile: untidy, encoding: .utf8) == Self.untidy)
    let well = try vsh("format", tidy, "--check")
    #expect(well.status == 0 && well.output.isEmpty && well.errors.isEmpty)
  }

  @Test("Standard input goes to standard output", arguments: [["format"], ["format", "-"]])
  func standardInput(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.untidy)
    let ending = try RunningVsh(arguments, input: file).ending()
    #expect(ending.status == 0 && ending.output == Self.tidy && ending.errors.isEmpty)
    let check = try RunningVsh(arguments + ["--check"], input: file).ending()
    #expect(check.status == 1 && check.output == "<stdin>\n")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.untidy)
  }

  @Test("A script that cannot be understood is left alone, and the others are written")
  func broken() throws {
    let folder = try TemporaryFolder()
    let broken = try folder.write("sync;  try {\n", to: "broken.vsh")
    let other = try folder.write(Self.untidy, to: "other.vsh")
    for arguments in [["--check", broken], [broken, other]] {
      let ending = try RunningVsh(["format"] + arguments).ending()
      #expect(ending.status == 2 && ending.output.isEmpty)
      #expect(ending.names == ["unclosed-block"] && ending.hasCarets)
      #expect(ending.errors.contains("\(broken):1:12"))
    }
    #expect(try String(contentsOfFile: broken, encoding: .utf8) == "sync;  try {\n")
    #expect(try String(contentsOfFile: other, encoding: .utf8) == Self.tidy)
    let piped = try vsh("format", input: broken)
    #expect(piped.status == 2 && piped.output.isEmpty && piped.names == ["unclosed-block"])
  }

  @Test("A command that there is not makes no difference to the layout")
  func unknownCommand() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("snyc   now")
    #expect(try vsh("format", file).status == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "snyc now\n")
  }

  @Test("What cannot be read ends with 3")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    for path in [folder.path, folder.path + "/none.vsh", "/dev/null"] {
      let ending = try vsh("format", path)
      #expect(ending.status == 3 && ending.names == ["cannot-read"], "\(path): \(ending.errors)")
    }
  }

  // Tabs between words, in a folder where nobody can make a file, not even the administrator.
  private static let unwritablePath = "/proc/filesystems"

  @Test("What cannot be written ends with 3", .enabled(if: access(unwritablePath, R_OK) == 0))
  func unwritable() throws {
    let ending = try vsh("format", Self.unwritablePath)
    #expect(ending.status == 3 && ending.names == ["cannot-write"], "\(ending.errors)")
    #expect(ending.errors.contains("\(Self.unwritablePath) cannot be written: "))
  }

  @Test("A file or a folder without the right to write", .enabled(if: geteuid() != 0, "root may write everything"))
  func permission() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.untidy)
    for (path, mode) in [(file, mode_t(0o400)), (folder.path, 0o500)] {
      chmod(path, mode)
      let ending = try vsh("format", file)
      #expect(ending.status == 3 && ending.names == ["cannot-write"])
      #expect(ending.errors.contains("permission denied"))
      chmod(path, 0o700)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.untidy)
    }
  }

  @Test("Its options are its own")
  func options() throws {
    let help = try vsh("format", "--help")
    #expect(help.status == 0 && help.output.contains("--check") && help.output.contains("Exit status"))
    #expect(try vsh("format", "--chekc", "x").status == 2)
  }

  private func status(of file: String) throws -> stat {
    var status = stat()
    try #require(stat(file, &status) == 0)
    return status
  }
}
