import Foundation
import Glibc
import Support
import Testing

/// `load` from a script: what it refuses, and where it may go.
@Suite struct LoadTests {
  private static let phases = "PhaseGroup,Phase,Description\n1,01-100,General\n1,03-300,Concrete\n"

  @Test(
    "A damaged file is refused with its place, and nothing changes",
    arguments: [
      ("", "the file is empty"), (" \r\n", "the file is empty"), ("hello\n", "not recognised"),
      ("[{\"full_code\": \"1\",", "line 1, column 20"),
      ("[{\"full_code\": \"1\"", "line 1, column 19"), ("[", "line 1, column 2"),
      ("PhaseGroup,Phase\n1,01-100\n1\n", "line 3"),
      ("PhaseGroup,Phase\n1,01-100,x\n", "line 2: the row has 3 columns, and the header has 2"),
      ("Phase\n\"01-100\n", "the quote is never closed"),
      ("Phase\n123456789012345678901\n", "line 2, column 1"), ("Phase\n01-100\u{0}\n", "NUL"),
    ])
  func damaged(text: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "data")
    let stopped = try vsh(try folder.write("echo began\nload data"))
    #expect(stopped.status == 1)
    #expect(stopped.names == ["bad-format"])
    #expect(stopped.errors.contains(message), "\(stopped.errors)")
    #expect(stopped.errors.contains("case.vsh:2:1\n") && stopped.hasCarets)
    let expected = try vsh(
      try folder.write("add-phase 9\nload data\nexpect error bad-format\ncount phases; count costtypes"))
    #expect(expected.status == 0 && expected.output == "1\n5\n", "\(expected.errors)")
  }

  @Test("A fault in a file is shown on its line, with carets, behind the place of the load")
  func faultIsShown() throws {
    let folder = try TemporaryFolder()
    try folder.write("PhaseGroup,Phase\n1,01-100\nten,01-200\n", to: "JCPM.csv")
    let ending = try vsh(try folder.write("load JCPM.csv"))
    let places = """
      case.vsh:1:1
            1 │ load JCPM.csv
              │ ^^^^^^^^^^^^^
        JCPM.csv:3:1
            3 │ ten,01-200
              │ ^^^
      """
    #expect(ending.errors.contains(places), "\(ending.errors)")
  }

  @Test("A fault in a file has its place in JSON too, beside that of the load")
  func faultInJSON() throws {
    let folder = try TemporaryFolder()
    try folder.write("PhaseGroup,Phase\n1,01-100\nten,01-200\n", to: "JCPM.csv")
    let ending = try vsh("--format", "json", try folder.write("sync\nload JCPM.csv"))
    #expect(
      ending.errors.contains(#""line":2,"column":1,"cause":{"file":"JCPM.csv","line":3,"column":1},"reason":"#),
      "\(ending.errors)")
    #expect(try !vsh("--format", "json", "-c", "remove-phase 1").errors.contains("cause"))
  }

  @Test("A file that cannot be read is refused")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.phases, to: "JCPM.csv")
    try folder.link("a", to: "b")
    try folder.link("b", to: "a")
    mkfifo("\(folder.path)/pipe", 0o600)
    try FileManager.default.createDirectory(atPath: "\(folder.path)/empty", withIntermediateDirectories: false)
    for path in ["none", "JCPM.csv/x", "a", "pipe", "''", "empty"] {
      let ending = try vsh(try folder.write("echo began\nload \(path)"))
      #expect(ending.status == 1, "\(path)")
      #expect(ending.names == ["cannot-read"] || ending.names == ["bad-format"], "\(path): \(ending.errors)")
      #expect(ending.hasCarets)
    }
  }

  @Test("A script may read below its own folder only")
  func confined() throws {
    let outside = try TemporaryFolder()
    try outside.write(Self.phases, to: "JCPM.csv")
    let folder = try TemporaryFolder()
    try folder.write(Self.phases, to: "data/JCPM.csv")
    try folder.link("file", to: "\(outside.path)/JCPM.csv")
    try folder.link("folder", to: outside.path)
    let inside = try vsh(
      try folder.write("load data\nload data/JCPM.csv\nload ./data/../data\nload '\(folder.path)/data'\ncount phases"))
    #expect(inside.status == 0, "\(inside.errors)")
    #expect(inside.output.hasSuffix("\n2\n"))
    for path in [
      "\(outside.path)/JCPM.csv", outside.path, "file", "folder", "folder/JCPM.csv", "data/../folder", "/etc/passwd",
      "..", "/",
    ] {
      let file = try folder.write("load '\(path)'")
      let refused = try vsh(file)
      #expect(refused.status == 1)
      #expect(refused.names == ["outside-allowed-folders"], "\(path): \(refused.errors)")
      #expect(refused.output.isEmpty)
    }
    let after = try vsh(try folder.write("load file\nexpect error outside-allowed-folders\ncount phases"))
    #expect(after.status == 0 && after.output == "0\n")
  }

  @Test("A folder whose name only begins like the script's is outside")
  func similarName() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.phases, to: "case-data/JCPM.csv")
    let ending = try vsh(try folder.write("load ../case-data", to: "case/case.vsh"))
    #expect(ending.names == ["outside-allowed-folders"])
  }

  @Test("A link inside a loaded folder does not lead outside")
  func linkInFolder() throws {
    let outside = try TemporaryFolder()
    try outside.write(Self.phases, to: "JCPM.csv")
    let folder = try TemporaryFolder()
    try folder.write("JCCo,Company\n", to: "data/README")
    try folder.link("data/JCPM.csv", to: "\(outside.path)/JCPM.csv")
    let ending = try vsh(try folder.write("load data\nexpect count phases = 0"))
    #expect(!ending.output.contains("JCPM"))
    #expect(!ending.errors.contains("found"))
  }

  @Test("--allow-read names other folders, links or not")
  func allowed() throws {
    let outside = try TemporaryFolder()
    try outside.write(Self.phases, to: "JCPM.csv")
    let folder = try TemporaryFolder()
    let link = try folder.link("link", to: outside.path)
    let script = try folder.write("load '\(outside.path)/JCPM.csv'\nload link\ncount phases")
    #expect(try vsh(script).status == 1)
    #expect(try vsh("--allow-read", outside.path, script).output.hasSuffix("\n2\n"))
    #expect(try vsh("--allow-read", link, script).output.hasSuffix("\n2\n"))
    #expect(try vsh("--allow-read", "/nowhere", "--allow-read", outside.path, script).status == 0)
    #expect(try vsh("--allow-read", "/nowhere", script).names == ["outside-allowed-folders"])
  }

  @Test("A script that is reached by a link reads beside the file itself")
  func linkedScript() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.phases, to: "JCPM.csv")
    let script = try folder.write("load JCPM.csv; count phases")
    let other = try TemporaryFolder()
    #expect(try vsh(try other.link("linked.vsh", to: script)).output.hasSuffix("2\n"))
  }

  @Test("What a person types may go anywhere, standard input may not")
  func typed() throws {
    let outside = try TemporaryFolder()
    let file = try outside.write(Self.phases, to: "JCPM.csv")
    #expect(try vsh("-c", "load '\(file)'; count phases").output.hasSuffix("2\n"))
    #expect(try vsh("-c", "load JCPM.csv; count phases", in: outside.path).output.hasSuffix("2\n"))
    let folder = try TemporaryFolder()
    let script = try folder.write("load '\(file)'; count phases")
    #expect(try vsh(input: script, in: folder.path).names == ["outside-allowed-folders"])
    #expect(try vsh(input: script, in: outside.path).output.hasSuffix("2\n"))
  }
}
