import Support
import Testing

/// `vsh test --update`: the values of failed expectations, and nothing else.
@Suite struct TestUpdateTests {
  private static let script = """
    #: title Values that are not so any more
    add-phase 1 A   # the   comment stays

    expect phase 1 description = "B"  # and so does this
    expect count phases   = 7
    expect phase 1 description ~ A*
    remove-phase 2
    expect error already-exists
    for c in 5..7 {
      add-phase $c
      expect changes = 2
    }
    add-phase 9 Nine
    expect changes <<END
    + vista phase 10
    END
    list phases --where 'description = Nine'
    expect output <<TEXT
    code  other
    TEXT
    remove-phase 2
    expect error "there is a phase 2"

    """

  @Test("The values of failed expectations are rewritten in place, the difference is shown first, and the case passes")
  func updates() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.script)
    let ending = try vsh("test", "--update", "case.vsh", in: folder.path)
    #expect(ending.status == 0, "\(ending.output)\(ending.errors)")
    let wanted =
      Self.script.replacing("= \"B\"", with: "= \"A\"").replacing("= 7", with: "= 1")
      .replacing("error already-exists", with: "error not-found").replacing("changes = 2", with: "changes = 1")
      .replacing("phase 10", with: "phase 9")
      .replacing("code  other", with: "code  description  cost-types\n9     Nine         L,M,S,E,O")
      .replacing("\"there is a phase 2\"", with: "\"there is no phase 2\"")
    #expect(try folder.text(of: "case.vsh") == wanted)
    #expect(
      ending.output.contains(
        "case.vsh:4:30\n- expect phase 1 description = \"B\"  # and so does this\n+ expect phase 1 description = \"A\"  # and so does this\n"
      ))
    #expect(ending.output.contains("updated 7 expectations\n"))
    #expect(ending.output.contains("1 case: 1 passed\n"))
    #expect(try vsh("test", "--update", "case.vsh", in: folder.path).output.contains("updated 0 expectations\n"))
  }

  @Test("It is refused where CI is set, and nothing is touched")
  func refusedInCI() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.script)
    let ending = try vsh("test", "--update", "case.vsh", in: folder.path, environment: ["CI=true"])
    #expect(ending.status == 2 && ending.errors.contains("where the environment variable CI is set"))
    #expect(try folder.text(of: "case.vsh") == Self.script)
  }

  @Test(
    "What no other value would mend fails as ever, and the file stays as it is",
    arguments: [
      "expect phase 1", "add-phase 1\nexpect no phase 1", "remove-phase 2\nexpect ok",
      "add-phase 1\nexpect error not-found",
      "let n = 3\nexpect count phases = $n", "expect count phases > 3", "remove-phase 2",
    ])
  func cannotMend(_ script: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(script)
    let ending = try vsh("test", "--update", "case.vsh", in: folder.path)
    #expect(ending.status == 1 && ending.output.contains("updated 0 expectations\n"), "\(ending.output)")
    #expect(try folder.text(of: "case.vsh") == script)
  }

  @Test("The difference is in the order of the script, whichever failed first")
  func inOrder() throws {
    let folder = try TemporaryFolder()
    try folder.write("define look {\n  expect count phases = 8\n}\nexpect count phases = 9\nlook\n")
    let ending = try vsh("test", "--update", "case.vsh", in: folder.path)
    #expect(ending.status == 0, "\(ending.output)\(ending.errors)")
    #expect(ending.output.matches(of: #/case\.vsh:(\d):/#).map(\.1) == ["2", "4"], "\(ending.output)")
  }

  @Test("An expectation that finds several values in a loop is left alone, and told")
  func several() throws {
    let folder = try TemporaryFolder()
    let script = "for c in 1..3 {\n  add-phase $c\n  expect count phases = 9\n}\n"
    try folder.write(script)
    let ending = try vsh("test", "--update", "case.vsh", in: folder.path)
    #expect(ending.status == 1 && ending.names == ["ambiguous"], "\(ending.errors)")
    #expect(try folder.text(of: "case.vsh") == script)
  }

  @Test("A text with its own end tag in it is left alone, and told")
  func endTag() throws {
    let folder = try TemporaryFolder()
    let script = "echo \"END\\nadd-phase 7\"\nexpect output <<END\nother\nEND\n"
    try folder.write(script)
    let ending = try vsh("test", "--update", "case.vsh", in: folder.path)
    #expect(ending.status == 1 && ending.names == ["bad-value"], "\(ending.errors)")
    #expect(try folder.text(of: "case.vsh") == script)
  }

  @Test("Lines in which a shell would find something to run, or a terminal to obey, are written as a quoted word")
  func forShells() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      add-phase 1
      edit-phase 1 --description "`touch x`\\u{1B}"; expect changes <<A; echo '$(y)'; expect output <<B  # why
      A
      old
      B
      echo plain
      expect output <<END
      END

      """)
    let ending = try vsh("test", "--update", "case.vsh", in: folder.path)
    #expect(ending.status == 0, "\(ending.output)\(ending.errors)")
    let text = try folder.text(of: "case.vsh")
    #expect(
      text.contains(
        #"expect changes "* vista phase 1 description \"\" → \"\u{60}touch x\u{60}\\u{1B}\"\n"; echo '$(y)'; expect output "\$(y)\n"  # why"#
          + "\necho plain\nexpect output <<END\nplain\nEND\n"), "\(text)")
    #expect(ending.output.contains("- A\n") && ending.output.contains("- old\n- B\n"), "\(ending.output)")
    #expect(ending.output.contains("updated 3 expectations\n"))
    try folder.write(text.replacing("edit-phase 1", with: "edit-phase 1 --cost-types L"))
    let again = try vsh("test", "--update", "case.vsh", in: folder.path)
    #expect(again.status == 0 && again.output.contains("updated 1 expectation\n"), "\(again.output)")
  }

  @Test("A script that is sourced stays as it is: other cases may source it too")
  func sourced() throws {
    let folder = try TemporaryFolder()
    try folder.write("expect count phases = 4\n", to: "lib.vsh")
    try folder.write("source lib.vsh\nexpect count phases = 5\n")
    let ending = try vsh("test", "--update", "case.vsh", in: folder.path)
    #expect(ending.status == 1, "\(ending.output)")
    #expect(try folder.text(of: "lib.vsh") == "expect count phases = 4\n")
    #expect(try folder.text(of: "case.vsh") == "source lib.vsh\nexpect count phases = 0\n")
  }

  @Test("What is to fail by its xfail is not mended")
  func toFail() throws {
    let folder = try TemporaryFolder()
    let script = "#: xfail ticket 12\nexpect count phases = 5\n"
    try folder.write(script)
    let ending = try vsh("test", "--update", "case.vsh", in: folder.path)
    #expect(ending.status == 0 && ending.output.contains("1 case: 1 xfail\n"), "\(ending.output)")
    #expect(try folder.text(of: "case.vsh") == script)
  }

  @Test("Where a report goes to standard output, the difference goes to standard error")
  func besideReport() throws {
    let folder = try TemporaryFolder()
    try folder.write("expect count phases = 5\n")
    let ending = try vsh("test", "--update", "--report", "tap", "case.vsh", in: folder.path)
    #expect(ending.status == 0 && ending.output == "TAP version 14\n1..1\nok 1 - case.vsh\n", "\(ending.output)")
    #expect(ending.errors.contains("+ expect count phases = 0\n") && ending.errors.contains("updated 1 expectation\n"))
  }

  @Test("A script that has changed since it ran stays as it is then")
  func changedMeanwhile() throws {
    let folder = try TemporaryFolder()
    try folder.write("expect count phases = 5\n")
    // The same file twice: what came of the first run is written before the second is looked at.
    let ending = try vsh("test", "--update", "case.vsh", "./case.vsh", in: folder.path)
    #expect(ending.status == 3 && ending.names == ["cannot-write"], "\(ending.errors)")
    #expect(try folder.text(of: "case.vsh") == "expect count phases = 0\n")
  }
}
