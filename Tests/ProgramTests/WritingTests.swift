import Foundation
import Glibc
import Support
import Testing

/// `save` and `record`: where a script may write, and what becomes of files that are there.
@Suite struct WritingTests {
  @Test("What a person types may be written anywhere; the script that comes of it passes")
  func typed() throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    for line in ["add-phase 1; save '\(other.path)/a.vsh'", "record ../\(name(of: other))/a.vsh; add-phase 1"] {
      #expect(try vsh("-c", line, in: folder.path).status == 0)
      let replay = try vsh("--echo", "\(other.path)/a.vsh")
      #expect(replay.status == 0 && replay.output.contains("+ vista phase 1\n"))
      try FileManager.default.removeItem(atPath: "\(other.path)/a.vsh")
    }
  }

  @Test("A file writes nothing by itself, and is told the command line that lets it", arguments: ["save", "record"])
  func confined(verb: String) throws {
    let outside = try TemporaryFolder()
    let folder = try TemporaryFolder()
    try folder.write("", to: "sub/there.vsh")
    try folder.link("folder", to: outside.path)
    for path in [
      "a.vsh", "sub/a.vsh", "./sub/../b.vsh", "\(folder.path)/c.vsh", "sub/there.vsh", "\(outside.path)/a.vsh",
      "../a.vsh",
      "folder/a.vsh", ".profile", "/etc/a.vsh", "/nowhere/a.vsh",
    ] {
      let script = try folder.write("sync\n\(verb) '\(path)' --replace")
      #expect(try vsh(script).names == ["outside-allowed-folders"], "\(path)")
      #expect(try vsh(input: script, in: folder.path).names == ["outside-allowed-folders"], "\(path)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path).isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["case.vsh", "folder", "sub"])
    #expect(try folder.text(of: "sub/there.vsh").isEmpty)
    try folder.write("\(verb) 'my files/a.vsh'")
    let refused = try vsh("--quiet", "case.vsh", in: folder.path)
    #expect(refused.errors.contains(": vsh --allow-write 'my files' --quiet case.vsh\n"), "\(refused.errors)")
    let piped = try vsh(input: try folder.write("\(verb) a.vsh"), in: folder.path)
    #expect(piped.errors.contains(": vsh --allow-write . < FILE\n"), "\(piped.errors)")
  }

  @Test("--allow-write names the folders, links or not, and --allow-read does not")
  func allowed() throws {
    let outside = try TemporaryFolder()
    let folder = try TemporaryFolder()
    let link = try folder.link("link", to: outside.path)
    let script = try folder.write("add-phase 1\nsave '\(outside.path)/a.vsh' --replace\nsave link/b.vsh --replace")
    #expect(try vsh("--allow-read", outside.path, script).names == ["outside-allowed-folders"])
    #expect(try vsh("--allow-write", outside.path, script).status == 0)
    #expect(try vsh("--allow-write", "/nowhere", "--allow-write", link, script).status == 0)
    #expect(try text(of: "b.vsh", in: outside).hasSuffix("\nadd-phase 1\n"))
  }

  @Test("A folder that is allowed is not left through a link")
  func leftByLink() throws {
    let outside = try TemporaryFolder()
    let folder = try TemporaryFolder()
    try folder.link("folder", to: outside.path)
    try folder.link("file", to: try outside.write("old", to: "old.vsh"))
    try folder.link("nowhere", to: "\(outside.path)/new.vsh")
    for path in ["\(outside.path)/a.vsh", "../a.vsh", "folder/a.vsh", "file"] {
      let ending = try vsh("--allow-write", folder.path, try folder.write("sync\nsave '\(path)' --replace"))
      #expect(ending.names == ["outside-allowed-folders"], "\(path): \(ending.errors)")
    }
    #expect(try vsh("--allow-write", folder.path, try folder.write("save nowhere")).names == ["cannot-write"])
    #expect(try vsh("--allow-write", folder.path, try folder.write("save sub.vsh")).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path) == ["old.vsh"])
    #expect(try text(of: "old.vsh", in: outside) == "old")
  }

  @Test("What is hidden in a folder that is allowed stays out of reach, unless its own folder is named")
  func hidden() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: ".config/there")
    for path in [".profile", ".config/a.vsh", "./.config/../.b"] {
      let ending = try vsh("--allow-write", folder.path, try folder.write("save '\(path)' --replace"))
      #expect(ending.names == ["outside-allowed-folders"], "\(path): \(ending.errors)")
    }
    try folder.write("save .config/a.vsh")
    let refused = try vsh("--allow-write", ".", "case.vsh", in: folder.path)
    #expect(refused.errors.contains(": vsh --allow-write .config --allow-write . case.vsh\n"), "\(refused.errors)")
    #expect(try vsh("--allow-write", ".config", "case.vsh", in: folder.path).status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/.config").sorted() == ["a.vsh", "there"])
  }

  @Test("A file that a person sources is held as it is when it runs by itself")
  func sourced() throws {
    let folder = try TemporaryFolder()
    try folder.write("PhaseGroup,Phase,Description\n1,01-100,General\n", to: "other.csv")
    try folder.write("load ../other.csv", to: "lib/reads.vsh")
    let reading = try vsh("-c", "source lib/reads.vsh", in: folder.path)
    #expect(reading.names == ["outside-allowed-folders"], "\(reading.errors)")
    #expect(
      reading.errors.contains(": vsh --allow-read lib/.. -c 'source lib/reads.vsh'\n"), "\(reading.errors)")
    #expect(try vsh("--allow-read", "lib/..", "-c", "source lib/reads.vsh", in: folder.path).status == 0)
    #expect(try vsh("-c", "load other.csv", in: folder.path).status == 0)
  }

  @Test("A file that is there stays, unless it may be replaced; its permissions stay in any case")
  func existing() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("old", to: "a.vsh")
    chmod(file, 0o640)
    for verb in ["save", "record"] {
      let refused = try vsh("-c", "sync; \(verb) a.vsh", in: folder.path)
      #expect(refused.status == 1 && refused.names == ["already-exists"])
      #expect(refused.errors.contains("--replace"))
      #expect(try text(of: "a.vsh", in: folder) == "old")
    }
    for verb in ["save", "record"] {
      #expect(try vsh("-c", "sync; \(verb) a.vsh --replace", in: folder.path).status == 0)
      #expect(try text(of: "a.vsh", in: folder).hasSuffix("\nsync\n"))
    }
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.vsh"])
  }

  @Test("A link that is replaced passes what is written on to its file")
  func throughLink() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "sub/a.vsh")
    try folder.link("link.vsh", to: "sub/a.vsh")
    #expect(try vsh("-c", "sync; save link.vsh --replace", in: folder.path).status == 0)
    #expect(try text(of: "sub/a.vsh", in: folder).hasSuffix("sync\n"))
  }

  @Test(
    "What cannot be written is refused with the system's reason, and the workspace stays",
    arguments: ["save", "record"])
  func unwritable(verb: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    mkfifo("\(folder.path)/pipe", 0o600)
    for (path, reason) in [
      ("none/a.vsh", "no such file or directory"), ("file/a.vsh", "not a directory"), ("''", "it is a folder"),
      (".", "it is a folder"), ("'\(folder.path)/'", "it is a folder"), ("pipe --replace", "it is no ordinary file"),
      (String(repeating: "x", count: 300), "file name too long"),
    ] {
      let ending = try vsh("--keep-going", "-c", "add-phase 1; \(verb) \(path); count phases", in: folder.path)
      #expect(ending.status == 1 && ending.output == "1\n", "\(path)")
      #expect(ending.names == ["cannot-write"], "\(path): \(ending.errors)")
      #expect(ending.errors.contains("cannot be written: \(reason)"), "\(path): \(ending.errors)")
      #expect(ending.errors.contains("way out"))
    }
  }

  @Test("A folder without permission", .enabled(if: geteuid() != 0, "root may write everywhere"))
  func permission() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(try vsh("-c", "save a.vsh", in: folder.path).errors.contains("permission denied"))
  }

  @Test("Where there is no room for all of it, nothing of it is left")
  func noRoom() throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // A limit of 512 bytes for a file: a write beyond it fails as on a full disk.
    let lines = "record b.vsh; for n in 100..150 { sync }; define x { echo '\(String(repeating: "x", count: 600))' }"
    process.arguments = ["-c", #"ulimit -f 1; exec "$0" --keep-going -c "$1; save a.vsh; count phases""#]
    process.arguments?.append(contentsOf: [try RunningVsh.executable(), lines])
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    try process.run()
    let said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(said.contains("the recording b.vsh ends here"), "\(said)")
    #expect(said.contains("a.vsh cannot be written: file too large"))
    #expect(
      try output.fileHandleForReading.readToEnd().map { String(decoding: $0, as: UTF8.self) }?.hasSuffix("0\n") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["b.vsh"])
    #expect(try text(of: "b.vsh", in: folder).hasSuffix("\nfor n in 100..150 { sync }\n"))
  }

  @Test("Paths of files stay right in the folder of the script, and a note names what it must be allowed to read")
  func paths() throws {
    let folder = try TemporaryFolder()
    try folder.write("PhaseGroup,Phase,Description\n1,01-100,General\n", to: "data/JCPM.csv")
    try folder.write("add-phase $1", to: "more.vsh")
    let line = "load data; source more.vsh 02-200; save a.vsh; save data/b.vsh"
    let ending = try vsh("-c", line, in: folder.path)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(try vsh("\(folder.path)/a.vsh").status == 0)
    #expect(ending.errors.contains("allow it with --allow-read more.vsh\n"))
    #expect(!ending.errors.contains(folder.path), "\(ending.errors)")
    #expect(try vsh("\(folder.path)/data/b.vsh").names == ["outside-allowed-folders"])
    let replay = try vsh("--allow-read", folder.path, "\(folder.path)/data/b.vsh")
    #expect(replay.status == 0, "\(replay.errors)")
  }

  private func name(of folder: TemporaryFolder) -> String { (folder.path as NSString).lastPathComponent }

  private func text(of name: String, in folder: TemporaryFolder) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
  }
}
