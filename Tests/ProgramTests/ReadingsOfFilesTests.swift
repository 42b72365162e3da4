import Support
import Testing

/// `vsh readings` and `vsh test --readings`.
@Suite struct ReadingsOfFilesTests {
  private static let strict = "add-phase 1 One --cost-types L\nremove-phase 1\nexpect error phase-has-cost-types\n"
  private static let cascade = "add-phase 1 One --cost-types L\nremove-phase 1\n"

  @Test("What comes out differently is told, and what fits decides about the exit status")
  func told() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.strict, to: "strict.vsh")
    try folder.write(Self.cascade, to: "cascade.vsh")
    let plain = try vsh("readings", "cascade.vsh", in: folder.path)
    #expect(plain.status == 0 && plain.output.contains("set phase-delete strict"), "\(plain.output)")
    #expect(plain.output.contains("line 2  remove-phase 1"))
    let fit = try vsh("readings", "--fit", "strict.vsh", in: folder.path)
    #expect(fit.status == 0 && fit.output.contains("\n  set phase-delete strict\n"), "\(fit.output)")
    let both = try vsh("readings", "--fit", "strict.vsh", "cascade.vsh", in: folder.path)
    #expect(both.status == 1 && both.output.hasPrefix("no reading explains what 2 scripts do"), "\(both.output)")
    #expect(try vsh("readings", "--format", "json", "strict.vsh", in: folder.path).output.contains("\"differs\":["))
  }

  @Test("A script that is not there or cannot be understood is told")
  func errors() throws {
    let folder = try TemporaryFolder()
    try folder.write("ad-phase 1\n", to: "bad.vsh")
    let missing = try vsh("readings", "none.vsh", in: folder.path)
    #expect(missing.status == 3 && missing.names == ["cannot-read"])
    let bad = try vsh("readings", "bad.vsh", in: folder.path)
    #expect(bad.status == 2 && bad.names == ["bad-format"])
  }

  @Test("The cases of a suite that rest on an inferred reading are named")
  func ofSuite() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.cascade, to: "cases/cascade.vsh")
    try folder.write("add-phase 1\n", to: "cases/plain.vsh")
    try folder.write("#: skip not yet\nadd-phase 1\nadd-phase 1\n", to: "cases/skipped.vsh")
    let ending = try vsh("test", "--readings", "cases", in: folder.path)
    #expect(ending.status == 0)
    #expect(
      ending.output == """
        cases/cascade.vsh rests on phase-delete cascade; with strict it stops at line 2: remove-phase 1
        1 of 3 cases rests on an inferred reading

        """)
    try folder.write(Self.strict, to: "cases/strict.vsh")
    let failing = try vsh("test", "--readings", "cases", in: folder.path)
    #expect(failing.status == 1 && failing.output.contains("cases/strict.vsh does not hold as it is\n"))
    #expect(try vsh("test", "--readings", "--update", "cases", in: folder.path).status == 2)
  }
}
