import Support
import Testing

/// What the `#:` lines do to a run.
@Suite struct HeadingTests {
  @Test("A case that is to be skipped is not run, and that is well")
  func skip() throws {
    let folder = try TemporaryFolder()
    let ending = try vsh(try folder.write("\u{FEFF}#: title x\r\n#: skip until Monday\r\nremove-phase 1\r\n"))
    #expect(ending.status == 0)
    #expect(ending.errors.contains("is skipped: until Monday"))
    #expect(ending.names.isEmpty)
  }

  @Test(
    "A case that must fail is well when it fails, and fails when it is well",
    arguments: [("remove-phase 1", 0, "fails, as it was to: why"), ("sync", 1, "passes, and was to fail: why")])
  func mustFail(line: String, status: Int32, note: String) throws {
    let folder = try TemporaryFolder()
    let ending = try vsh(try folder.write("#: xfail why\n\(line)"))
    #expect(ending.status == status)
    #expect(ending.errors.contains(note))
  }

  @Test("A case that must fail still has to be understood")
  func mustFailButParse() throws {
    let folder = try TemporaryFolder()
    #expect(try vsh(try folder.write("#: xfail why\nnonsense")).status == 2)
  }

  @Test("An unknown heading is an error", arguments: ["#: titel x", "#:", "#: wip"])
  func unknown(line: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("#!/usr/bin/env vsh\n\(line)\necho hi")
    let ending = try vsh(file)
    #expect(ending.status == 2)
    #expect(ending.names == ["unknown-option"])
    #expect(ending.errors.contains("\(file):2:1\n") && ending.hasCarets)
    #expect(ending.output.isEmpty)
  }
}
