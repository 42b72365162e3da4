import Glibc
import Support
import Testing

/// `vsh test`: the options that choose and order cases.
@Suite struct TestSelectionTests {
  private static func paths(_ ending: Ending) -> [String] {
    ending.output.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      return words.count > 1 && words[1].hasPrefix("./") ? String(words[1].dropFirst(2)) : nil
    }
  }

  @Test(
    "--filter looks in path, title and ticket, whatever the case; --tag at the tags",
    arguments: [
      (["--filter", "IT FAILS"], ["b-fails.vsh"]), (["--filter", "4711"], ["b-fails.vsh"]),
      (["--filter", "below/"], ["below/c-known.vsh", "below/d-skipped.vsh"]), (["--tag", "phases"], ["a-passes.vsh"]),
      (["--tag", "nothing", "--tag", "good"], ["a-passes.vsh"]),
      (["--filter", "vsh", "--tag", "good"], ["a-passes.vsh"]),
    ])
  func selects(_ options: [String], _ wanted: [String]) throws {
    let folder = try TestCommandTests.suite()
    let ending = try RunningVsh(["test"] + options + ["."], in: folder.path).ending()
    #expect(Self.paths(ending) == wanted, "\(ending.output)\(ending.errors)")
  }

  private static func numbered(_ count: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 10..<10 + count { try folder.write("sync\n", to: "\(number).vsh") }
    return folder
  }

  @Test("The shards of a suite have each case once, in even parts")
  func shards() throws {
    let folder = try Self.numbered(11)
    let parts = try (1...3).map { Self.paths(try vsh("test", "--shard", "\($0)/3", ".", in: folder.path)) }
    #expect(parts.map(\.count) == [4, 4, 3])
    #expect(parts.flatMap { $0 }.sorted() == (10..<21).map { "\($0).vsh" })
    let empty = try vsh("test", "--shard", "12/12", ".", in: folder.path)
    #expect(empty.status == 0 && empty.output.contains("0 cases"))
    for text in ["0/3", "4/3", "1", "a/b", "1/2/3"] {
      #expect(try vsh("test", "--shard", text, ".", in: folder.path).status == 2)
    }
  }

  @Test("--shuffle gives another order for another seed, and the same for the same")
  func shuffles() throws {
    let folder = try Self.numbered(20)
    func order(_ seed: String) throws -> [String] {
      Self.paths(try vsh("test", "--shuffle", seed, ".", in: folder.path))
    }
    let first = try order("1")
    #expect(try order("1") == first)
    #expect(try order("2") != first)
    #expect(first.sorted() == (10..<30).map { "\($0).vsh" })
    #expect(first != first.sorted())
  }

  @Test("--failed-first begins with what failed the last time, until it passes")
  func failedFirst() throws {
    let folder = try Self.numbered(4)
    let state = ["XDG_STATE_HOME=\(folder.path)/.state"]
    try folder.write("expect phase 1\n", to: "12.vsh")
    func order() throws -> [String] {
      Self.paths(try vsh("test", "--failed-first", ".", in: folder.path, environment: state))
    }
    #expect(try order() == ["10.vsh", "11.vsh", "12.vsh", "13.vsh"])
    #expect(try order() == ["12.vsh", "10.vsh", "11.vsh", "13.vsh"])
    try folder.write("sync\n", to: "12.vsh")
    _ = try order()
    #expect(try order() == ["10.vsh", "11.vsh", "12.vsh", "13.vsh"])
  }

  @Test("Where what failed cannot be remembered that is told, without where the home lies")
  func notRemembered() throws {
    let folder = try TemporaryFolder()
    try folder.write("expect phase 1\n", to: "a.vsh")
    try folder.write("", to: "state/vsh/failed-cases/x")
    let ending = try vsh("test", "a.vsh", in: folder.path, environment: ["XDG_STATE_HOME=\(folder.path)/state"])
    #expect(
      ending.errors.contains("note: which cases failed is not remembered: $XDG_STATE_HOME/vsh/failed-cases cannot be"),
      "\(ending.errors)")
    #expect(!(ending.output + ending.errors).contains(folder.path))
  }

  @Test("--fail-fast and --max-failures stop, and say how many cases were not run", arguments: ["1", "4"])
  func stops(_ workers: String) throws {
    let folder = try TemporaryFolder()
    for number in 10..<20 { try folder.write(number % 3 == 0 ? "expect phase 1\n" : "sync\n", to: "\(number).vsh") }
    let first = try vsh("test", "-j", workers, "--fail-fast", ".", in: folder.path)
    #expect(first.status == 1)
    #expect(first.output.hasSuffix("stopped; 7 of 10 cases were not run\n"))
    #expect(first.output.contains("3 cases: 2 passed, 1 failed\n"))
    let second = try vsh("test", "-j", workers, "--max-failures", "2", ".", in: folder.path)
    #expect(second.output.contains("6 cases: 4 passed, 2 failed\n"))
    for number in ["0", "-1", "x"] {
      #expect(try vsh("test", "--max-failures", number, ".", in: folder.path).status == 2)
    }
  }

  @Test("--watch runs again when a file below the paths changes, and Ctrl-C ends it")
  func watches() throws {
    let folder = try TemporaryFolder()
    try folder.write("expect phase 1\n", to: "cases/a.vsh")
    let running = try RunningVsh(["test", "--watch", "cases"], in: folder.path)
    try running.wait(for: "1 failed\n")
    try running.wait(for: "watching; Ctrl-C ends it\n")
    try folder.write("add-phase 1\nexpect phase 1\n", to: "cases/a.vsh")
    try running.wait(for: "1 case: 1 passed\n")
    try folder.write("sync\n", to: "cases/below/b.vsh")
    try running.wait(for: "2 cases: 2 passed\n")
    running.interrupt()
    #expect(try running.ending().status == 130)
  }

  @Test("Ctrl-C ends a run and tells what came of the cases before")
  func interrupted() throws {
    let folder = try TemporaryFolder()
    try folder.write("sync\n", to: "a.vsh")
    try folder.write("for n in 1..100000000 { echo }\n", to: "b.vsh")
    try folder.write("sync\n", to: "c.vsh")
    let reports = ["tap=run.tap", "json=run.json", "junit=run.xml"]
    let running = try RunningVsh(
      ["test", "-j", "1", "."] + reports.flatMap { ["--report", $0] }, in: folder.path)
    // The output is flushed at the end, so there is nothing to wait for; the case in the middle takes long enough.
    usleep(300_000)
    running.interrupt()
    let ending = try running.ending()
    #expect(ending.status == 130)
    #expect(ending.output.contains("1 case: 1 passed\n"))
    #expect(ending.output.contains("stopped; 2 of 3 cases were not run\n"))
    // No report looks as if that were all.
    let tap = try folder.text(of: "run.tap")
    #expect(tap.hasPrefix("TAP version 14\n1..3\nok 1 - ./a.vsh\nnot ok 2 - ./b.vsh\n"))
    #expect(tap.contains("\nnot ok 3 - ./c.vsh\n  ---\n  message: \"the run was stopped before it came to its end\"\n"))
    #expect(try folder.text(of: "run.xml").contains("<error type=\"stopped\""))
    let merged = try vsh("test", "--merge", "run.json", in: folder.path)
    #expect(merged.status == 1)
    #expect(merged.output.contains("3 cases: 1 passed, 2 stopped\n"))
  }
}
