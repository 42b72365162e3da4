import Foundation
import Support
import Testing

/// `vsh test`: which cases run, what is told of them, and the exit status.
@Suite struct TestCommandTests {
  /// A folder with one case of each kind, and things that are none.
  static func suite() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("#: title It works\n#: tags good, phases\nadd-phase 1\nexpect phase 1\n", to: "a-passes.vsh")
    try folder.write(
      "#: title It fails\n#: ticket 4711\nadd-phase 1 A\nexpect phase 1 description = B\nexpect phase 2\n",
      to: "b-fails.vsh")
    try folder.write("#: title Known\n#: xfail ticket 12\nexpect phase 1\n", to: "below/c-known.vsh")
    try folder.write("#: skip not yet\nexpect phase 1\n", to: "below/d-skipped.vsh")
    try folder.write("no case", to: "below/notes.txt")
    try folder.write("expect phase 1\n", to: ".hidden/e.vsh")
    return folder
  }

  @Test("Every case below a folder runs, in the order of the paths, and a line says what came of it")
  func lines() throws {
    let folder = try Self.suite()
    let ending = try vsh("test", ".", in: folder.path)
    #expect(ending.status == 1)
    let lines = ending.output.split(separator: "\n").filter { $0.contains("  ./") && !$0.hasPrefix(" ") }
    #expect(
      lines.map { $0.split(separator: " ", maxSplits: 1).map { $0.trimmingPrefix { $0 == " " } } } == [
        ["passed", "./a-passes.vsh"], ["FAILED", "./b-fails.vsh  · It fails"],
        ["xfail", "./below/c-known.vsh  · ticket 12"], ["skipped", "./below/d-skipped.vsh  · not yet"],
      ])
    #expect(
      ending.output.hasSuffix(
        "4 cases: 1 passed, 1 failed, 1 xfail, 1 skipped\n1 expectation held, 2 failed, 1 did not run\n"))
    #expect(ending.errors.contains("the slowest: "))
  }

  @Test(
    "A failure shows place and caret, expected against found, who wrote the value, what did not run, and how to run it again"
  )
  func failure() throws {
    let folder = try Self.suite()
    let ending = try vsh("test", "--quiet", "b-fails.vsh", in: folder.path)
    for text in [
      "error: phase 1 has another description", "[expectation-failed]", "  b-fails.vsh:4:1\n", "│ ^^^^^^",
      "expected      = B\n", "found           A\n", "last written  by b-fails.vsh:3:1  add-phase 1 A\n",
      "  1 expectation did not run:\n    b-fails.vsh:5:1  expect phase 2\n", "  again: vsh test b-fails.vsh\n",
    ] { #expect(ending.output.contains(text), "\(text) is not in\n\(ending.output)") }
    #expect(ending.errors.isEmpty)
  }

  @Test("A failure in a sourced file shows the chain that led there")
  func chain() throws {
    let folder = try TemporaryFolder()
    try folder.write("define both CODE {\n  add-phase $CODE\n  expect no phase $CODE\n}\n", to: "lib/library.vsh")
    try folder.write("source lib/library.vsh\nboth 7\n", to: "case.vsh")
    let ending = try vsh("test", "case.vsh", in: folder.path)
    #expect(ending.output.contains("  lib/library.vsh:3:3\n"))
    #expect(ending.output.contains("  called by case.vsh:2:1  both 7\n"))
  }

  @Test("The words are the same for every number of threads", arguments: ["2", "5"])
  func isDeterministic(_ workers: String) throws {
    let folder = try TemporaryFolder()
    for number in 10..<60 {
      try folder.write("add-phase 1\nexpect count phases = \(number % 7 == 0 ? 2 : 1)\n", to: "\(number).vsh")
    }
    let one = try vsh("test", "-j", "1", ".", in: folder.path)
    let several = try vsh("test", "-j", workers, ".", in: folder.path)
    #expect(one.output == several.output)
    #expect(one.output.contains("50 cases: 43 passed, 7 failed"))
  }

  @Test(
    "The exit status is that of the worst case",
    arguments: [
      ("add-phase 1", 0), ("expect phase 1", 1), ("#: xfail why\nadd-phase 1", 1), ("snyc", 2), ("try {", 2),
    ])
  func statuses(_ text: String, _ status: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.write("sync\n", to: "a.vsh")
    try folder.write(text + "\n", to: "b.vsh")
    #expect(try vsh("test", ".", in: folder.path).status == status)
  }

  @Test("What is not there, and a selection without cases, are errors")
  func nothingSelected() throws {
    let folder = try Self.suite()
    let missing = try vsh("test", "none", in: folder.path)
    #expect(missing.status == 3 && missing.names == ["cannot-read"])
    for arguments in [["--filter", "zebra"], ["--tag", "zebra"]] {
      let ending = try vsh("test", arguments[0], arguments[1], ".", in: folder.path)
      #expect(ending.status == 2 && ending.names == ["not-found"])
      #expect(ending.errors.contains("none of the 4 cases that were found has the t"))
    }
    let bare = try TemporaryFolder()
    try bare.write("", to: "empty/notes.txt")
    let empty = try vsh("test", "empty", in: bare.path)
    #expect(empty.status == 2 && empty.errors.contains("there is no .vsh file below the paths"))
    #expect(try vsh("test").status == 2)
  }

  @Test("A case that went well but left expectations out names them")
  func unreached() throws {
    let folder = try TemporaryFolder()
    try folder.write("define f { expect phase 1 }\nsync\nquit\nexpect ok\n")
    let ending = try vsh("test", "case.vsh", in: folder.path)
    #expect(ending.status == 0)
    #expect(
      ending.output.contains(
        "  2 expectations did not run:\n    case.vsh:1:12  expect phase 1\n    case.vsh:4:1  expect ok\n"))
  }

  @Test("--keep-going counts every failure of a case")
  func keepsGoing() throws {
    let folder = try Self.suite()
    let ending = try vsh("test", "--keep-going", "b-fails.vsh", in: folder.path)
    #expect(ending.output.contains("0 expectations held, 2 failed, 0 did not run"))
  }

  @Test("--coverage says which rules, commands and errors are exercised, and which are not")
  func coverage() throws {
    let folder = try TemporaryFolder()
    try folder.write("#: tags rule-49\nadd-phase 1\nremove-phase 2\nexpect error not-found\n")
    let ending = try vsh("test", "--quiet", "--coverage", "case.vsh", in: folder.path)
    let parts = ending.output.split(separator: "not exercised")
    try #require(parts.count == 2)
    func has(_ part: Substring, _ row: String) -> Bool {
      part.split(separator: "\n").contains { $0.split(separator: " ").joined(separator: " ").hasPrefix(row) }
    }
    for row in [
      "command add-phase 1", "command remove-phase 1", "error not-found 1",
      "rule 50 phase-unique-in-group 1 where it lets pass",
    ] {
      #expect(has(parts[0], row), "\(row)\n\(parts[0])")
    }
    for row in ["command export job", "error missing-phase-relationships", "rule 28 missing-phase that it refuses"] {
      #expect(has(parts[1], row), "\(row)")
      #expect(!has(parts[0], row))
    }
    #expect(!has(parts[1], "error unknown-command"))
  }

  @Test("What a case writes it finds again, no other case does, and nothing of it is left")
  func writing() throws {
    let folder = try TemporaryFolder()
    let text = "add-phase 1\nsave kept.vsh\nsave kept.vsh\nexpect error already-exists\n"
    for name in ["cases/a.vsh", "cases/b.vsh"] { try folder.write(text, to: name) }
    #expect(try vsh("test", "cases", in: folder.path).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/cases").sorted() == ["a.vsh", "b.vsh"])
  }

  @Test(
    "Elsewhere than below its own folder a case writes only where that is allowed, and nothing of that is left either")
  func writingElsewhere() throws {
    let folder = try TemporaryFolder()
    try folder.write("add-phase 1\nsave ../kept.vsh\n", to: "cases/case.vsh")
    #expect(try vsh("test", "cases", in: folder.path).status == 1)
    #expect(try vsh("test", "--allow-write", ".", "cases", in: folder.path).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["cases"])
  }
}
