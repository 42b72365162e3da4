import Glibc
import Support
import Testing

/// `vsh shrink`: what it reads, what it writes, and the exit status.
@Suite struct ShrinkTests {
  private static let script = """
    add-phase 1 One --cost-types L
    for n in 5..9 { add-phase $n }
    add-phase 1
    add-phase 2

    """
  private static let smallest = "add-phase 1\nadd-phase 1\nexpect error already-exists\n"

  @Test("The smallest script goes to the file behind -o, and runs as a case")
  func writes() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.script)
    let ending = try shrink(in: folder, "-o", "small.vsh")
    #expect(ending.status == 0 && ending.output.isEmpty)
    #expect(ending.errors.contains("2 of 5 commands are left, after "))
    #expect(try folder.text(of: "small.vsh") == Self.smallest)
    #expect(try vsh("test", "small.vsh", in: folder.path).status == 0)
    #expect(try folder.text(of: "case.vsh") == Self.script)
  }

  @Test("Without -o it goes to standard output")
  func toStandardOutput() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.script)
    #expect(try shrink(in: folder).output == Self.smallest)
  }

  @Test(
    "The script itself is not overwritten, under whichever name", arguments: ["case.vsh", "./case.vsh", "link.vsh"])
  func itself(out: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.script)
    try folder.link("link.vsh", to: "case.vsh")
    let ending = try shrink(in: folder, "-o", out)
    #expect(ending.status == 2 && ending.names == ["bad-value"], "\(ending.errors)")
    #expect(try folder.text(of: "case.vsh") == Self.script)
  }

  @Test("A place that cannot be written is known before the work", arguments: ["none/small.vsh", "", "."])
  func unwritable(out: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.script)
    let ending = try shrink(in: folder, "-o", out)
    #expect(ending.status == 3 && ending.names == ["cannot-write"], "\(ending.errors)")
  }

  @Test("An error that is none, or that no script ends in, is told")
  func errors() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.script)
    let unknown = try vsh("shrink", "case.vsh", "--keep", "already-exist", in: folder.path)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("there is no error already-exist; did you mean already-exists?"))
    let other = try vsh("shrink", "case.vsh", "--keep", "not-found", "-o", "small.vsh", in: folder.path)
    #expect(other.status == 1 && other.names == ["not-found"])
    #expect(throws: (any Error).self) { try folder.text(of: "small.vsh") }
    try folder.write("add-phase 1\nad-phase 1\n")
    #expect(try shrink(in: folder).status == 2)
  }

  @Test("A script that reads files beside it is told apart where it is written elsewhere")
  func elsewhere() throws {
    let folder = try TemporaryFolder()
    try folder.write("add-phase 1\nadd-phase 1\n", to: "lib/part.vsh")
    try folder.write("sync\nsource lib/part.vsh\n")
    try folder.write("", to: "other/there")
    #expect(try !shrink(in: folder, "-o", "small.vsh").errors.contains("note:"))
    let ending = try shrink(in: folder, "-o", "other/small.vsh")
    #expect(ending.status == 0)
    #expect(ending.errors.contains("note: other/small.vsh ends otherwise where it lies"), "\(ending.errors)")
  }

  @Test("A script that writes scripts is tried without writing any")
  func leavesNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write("add-phase 1\nsave kept.vsh\nrecord as-it-goes.vsh\nadd-phase 1\n")
    #expect(try shrink(in: folder).output == Self.smallest)
    #expect(throws: (any Error).self) { try folder.text(of: "kept.vsh") }
    #expect(throws: (any Error).self) { try folder.text(of: "as-it-goes.vsh") }
  }

  @Test("Ctrl-C keeps the best so far and ends with 130")
  func interrupt() throws {
    let folder = try TemporaryFolder()
    // The third trial takes away the command that ends the loop.
    try folder.write("add-phase 3\nfor n in 1..9000000 { set phase-delete strict; add-phase 1 }\n")
    let running = try RunningVsh(
      ["shrink", "case.vsh", "--keep", "already-exists", "-o", "small.vsh"], in: folder.path)
    poll(nil, 0, 700)
    running.interrupt()
    let ending = try running.ending()
    #expect(ending.status == 130)
    #expect(ending.errors.contains("; interrupted, this is the best so far\n"), "\(ending.errors)")
    #expect(try folder.text(of: "small.vsh").hasPrefix("for n in 1..9000000 {\n"))
    #expect(try vsh("test", "small.vsh", in: folder.path).status == 0)
  }

  private func shrink(in folder: TemporaryFolder, _ more: String...) throws -> Ending {
    try RunningVsh(["shrink", "case.vsh", "--keep", "already-exists"] + more, in: folder.path).ending()
  }
}
