import Foundation
import Support
import Testing

/// What the tools write for a person: below the path that was named, and over no script.
@Suite struct ToolWritingTests {
  private static let loose = "add-phase   1\n"

  @Test("format follows a link within the folder that was named, and none out of it")
  func format() throws {
    let outside = try TemporaryFolder()
    let folder = try TemporaryFolder()
    try outside.write(Self.loose, to: "theirs.vsh")
    try folder.write(Self.loose, to: "sub/own.vsh")
    try folder.link("out.vsh", to: "\(outside.path)/theirs.vsh")
    try folder.link("in.vsh", to: "sub/own.vsh")
    let ending = try vsh("format", "out.vsh", "in.vsh", in: folder.path)
    #expect(ending.status == 3 && ending.names == ["cannot-write"], "\(ending.errors)")
    #expect(try outside.text(of: "theirs.vsh") == Self.loose)
    #expect(try folder.text(of: "sub/own.vsh") == "add-phase 1\n")
    #expect(try vsh("format", "\(outside.path)/theirs.vsh", in: folder.path).status == 0)
  }

  @Test("--update writes below the folder that was named, and through no link out of it")
  func update() throws {
    let outside = try TemporaryFolder()
    let folder = try TemporaryFolder()
    let case7 = "expect count phases = 7\n"
    try outside.write(case7, to: "theirs.vsh")
    try folder.write(case7, to: "cases/sub/own.vsh")
    try folder.write(case7, to: "beside.txt")
    try folder.link("cases/out.vsh", to: "\(outside.path)/theirs.vsh")
    try folder.link("cases/beside.vsh", to: "../beside.txt")
    let ending = try vsh("test", "--update", "cases", in: folder.path)
    #expect(ending.status == 3 && ending.names == ["cannot-write", "cannot-write"], "\(ending.errors)")
    #expect(try outside.text(of: "theirs.vsh") == case7 && folder.text(of: "beside.txt") == case7)
    #expect(try folder.text(of: "cases/sub/own.vsh") == "expect count phases = 0\n")
    // The folder above both was named.
    #expect(try vsh("test", "--update", ".", in: folder.path).names == ["cannot-write"])
    #expect(try folder.text(of: "beside.txt") == "expect count phases = 0\n")
  }

  @Test("An expectation that also held with its old value is not updated, and is named")
  func heldToo() throws {
    let folder = try TemporaryFolder()
    let loop = "for c in 1..2 {\n  add-phase $c\n  expect count phases = 1\n}\n"
    try folder.write(loop + "expect count phases = 9\n")
    let ending = try vsh("test", "--update", "case.vsh", in: folder.path)
    #expect(ending.status == 1)
    #expect(ending.output.contains("case.vsh:3:25 stays as it is: it held with that value, too\n"), "\(ending.output)")
    #expect(ending.output.contains("updated 1 expectation\n"))
    #expect(try folder.text(of: "case.vsh") == loop + "expect count phases = 2\n")
    // It held after it had failed.
    let later = "for c in 1..2 {\n  expect count phases = 1\n  add-phase $c\n}\n"
    try folder.write(later)
    #expect(try vsh("test", "--update", "case.vsh", in: folder.path).output.contains("updated 0 expectations\n"))
    #expect(try folder.text(of: "case.vsh") == later)
  }

  @Test("A report goes over no script and no case, and through no link out of its folder")
  func reports() throws {
    let outside = try TemporaryFolder()
    let folder = try TemporaryFolder()
    let script = "add-phase 1\n"
    for name in ["case.vsh", "other.vsh", "unnamed"] { try folder.write(script, to: name) }
    try outside.write("old", to: "theirs")
    try folder.link("out", to: "\(outside.path)/theirs")
    try folder.link("to-case", to: "other.vsh")
    for file in ["case.vsh", "other.vsh", "to-case", "unnamed", "out"] {
      let ending = try vsh("test", "--report", "json=\(file)", "case.vsh", "unnamed", in: folder.path)
      #expect(ending.status == 3 && ending.names == ["cannot-write"], "\(file): \(ending.errors)")
      #expect(ending.output.isEmpty)
    }
    for name in ["case.vsh", "other.vsh", "unnamed"] { #expect(try folder.text(of: name) == script) }
    #expect(try outside.text(of: "theirs") == "old")
    for _ in 1...2 { #expect(try vsh("test", "--report", "json=report", "case.vsh", in: folder.path).status == 0) }
    #expect(try vsh("test", "--report", "json=\(outside.path)/theirs", "case.vsh", in: folder.path).status == 0)
  }

  @Test("What shrink makes goes over no script, and passes as it was written")
  func shrink() throws {
    let folder = try TemporaryFolder()
    try folder.write("add-phase 1\nadd-phase 1\n", to: "case.vsh")
    try folder.write("sync\n", to: "other.vsh")
    let keep = ["shrink", "case.vsh", "--keep", "already-exists", "-o"]
    let refused = try RunningVsh(keep + ["other.vsh"], in: folder.path).ending()
    #expect(refused.status == 3 && refused.names == ["cannot-write"], "\(refused.errors)")
    #expect(try folder.text(of: "other.vsh") == "sync\n")
    #expect(try RunningVsh(keep + ["small.vsh"], in: folder.path).ending().status == 0)
    #expect(try vsh("format", "--check", "small.vsh", in: folder.path).status == 0)
    #expect(try vsh("test", "small.vsh", in: folder.path).status == 0)
  }
}
