import Glibc
import Support
import Testing

/// `vsh test`: each case runs in a process of its own, and what ends that process ends no other case.
@Suite(.timeLimit(.minutes(2))) struct TestWorkerTests {
  private static let slow = "#: title It takes long\n#: ticket 4711\nadd-phase 1\nfor n in 1..9000000 {\n  sync\n}\n"

  /// A folder with a case that takes minutes between two that take no time.
  private static func suite() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("add-phase 1\nexpect phase 1\n", to: "a.vsh")
    try folder.write(slow + "expect phase 2\n", to: "b.vsh")
    try folder.write("expect count phases = 0\n", to: "c.vsh")
    return folder
  }

  /// A run on one worker that has come to the slow case.
  private struct SlowRun {
    let folder: TemporaryFolder
    let vsh: RunningVsh
    let worker: WorkerProcess

    init(_ arguments: String...) throws {
      folder = try suite()
      vsh = try RunningVsh(["test", "-j", "1"] + arguments + ["."], in: folder.path)
      try vsh.wait(for: " ./a.vsh\n")
      worker = try #require(vsh.children.first)
      let before = worker.ticks
      while worker.ticks < before + 3 { try vsh.pause() }
    }

    func ending() throws -> Ending { try withExtendedLifetime(folder) { try vsh.ending() } }
  }

  // MARK: Crashes

  @Test(
    "A case whose process is ended by a signal has crashed, and the others are as ever",
    arguments: [(SIGSEGV, "SIGSEGV"), (SIGKILL, "SIGKILL"), (SIGILL, "SIGILL"), (SIGTERM, "SIGTERM")])
  func crash(signal: CInt, name: String) throws {
    let run = try SlowRun("--report", "json=r.json", "--report", "junit=r.xml", "--report", "html=r.html")
    run.worker.send(signal)
    let (ending, folder) = (try run.ending(), run.folder)
    #expect(ending.status == 1)
    #expect(
      ending.output.contains("CRASHED     ./b.vsh  · It takes long\nerror: the case crashed: \(name)"),
      "\(ending.output)")
    #expect(ending.output.contains("  again: vsh test ./b.vsh\n\npassed      ./c.vsh\n3 cases: 2 passed, 1 crashed\n"))
    #expect(
      try folder.text(of: "r.json").contains(
        #""outcome":"crashed","path":"./b.vsh","seconds":"#))
    #expect(try folder.text(of: "r.xml").contains(#"<error type="crashed" message="the case crashed: \#(name)">"#))
    #expect(try folder.text(of: "r.xml").contains(#"name="b.vsh: It takes long""#))
    #expect(try folder.text(of: "r.html").contains(#"<td role="cell" class="crashed">crashed</td>"#))
    let merged = try vsh("test", "--merge", "r.json", "--report", "tap", in: folder.path)
    #expect(merged.status == 1)
    #expect(
      merged.output.contains("\nnot ok 2 - ./b.vsh: It takes long\n  ---\n  message: \"the case crashed: \(name)\"\n"))
  }

  @Test("A worker that is ended while its case writes leaves nothing on the disk")
  func crashWhileWriting() throws {
    let folder = try TemporaryFolder()
    let saves = String(repeating: "add-phase 1; remove-phase 1; save saved.vsh --replace\n", count: 3000)
    try folder.write(saves, to: "a.vsh")
    try folder.write("expect count phases = 0\n", to: "b.vsh")
    let running = try RunningVsh(["test", "-j", "1", "--allow-write", ".", "."], in: folder.path)
    while running.children.first.map({ $0.ticks < 10 }) ?? true { try running.pause() }
    try #require(running.children.first).send(SIGKILL)
    #expect(try running.ending().output.contains("2 cases: 1 passed, 1 crashed\n"))
    #expect(try folder.names() == ["a.vsh", "b.vsh"])
  }

  @Test("After each crash the next worker takes what is left")
  func crashes() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b", "c"] { try folder.write(Self.slow, to: "\(name).vsh") }
    try folder.write("expect count phases = 0\n", to: "d.vsh")
    let running = try RunningVsh(["test", "-j", "1", "."], in: folder.path)
    for name in ["a", "b", "c"] {
      // Until then it may not have begun.
      while running.children.first.map({ $0.ticks < 3 }) ?? true { try running.pause() }
      try #require(running.children.first).send(SIGKILL)
      try running.wait(for: "CRASHED     ./\(name).vsh")
    }
    #expect(try running.ending().output.contains("4 cases: 1 passed, 3 crashed\n"))
  }

  @Test(
    "A worker that tells what nobody understands has crashed, be it nothing whole or too much",
    arguments: [[UInt8(5), 0, 0, 0, 9, 9, 9, 9, 9], [0xFF, 0xFF, 0xFF, 0xFF], [1, 0, 0, 0, 0]])
  func rubbish(_ bytes: [UInt8]) throws {
    let run = try SlowRun()
    try run.worker.write(bytes, to: 3)
    let ending = try run.ending()
    #expect(ending.output.contains("error: the case crashed: its process wrote what nobody understands"))
    #expect(ending.output.contains("passed      ./c.vsh\n3 cases: 2 passed, 1 crashed\n"))
  }

  @Test("A worker that ends in the middle of what it tells has crashed")
  func cutOff() throws {
    let run = try SlowRun()
    try run.worker.write([200, 0, 0, 0, 2, 0], to: 3)
    run.worker.send(SIGKILL)
    #expect(try run.ending().output.contains("3 cases: 2 passed, 1 crashed\n"))
  }

  // MARK: Time

  @Test("--timeout stops a case that takes longer, says where it was, and goes on", arguments: ["", "#: xfail why\n"])
  func timeout(_ heading: String) throws {
    let folder = try Self.suite()
    let slow = Self.slow.replacing("\nfor ", with: "\nexpect phase 1\nfor ")
    try folder.write(heading + slow + "expect phase 2\n", to: "b.vsh")
    let ending = try vsh("test", "-j", "1", "--timeout", "0.5", "--report", "junit=r.xml", ".", in: folder.path)
    #expect(ending.status == 1)
    let line = heading.isEmpty ? 8 : 9
    #expect(
      ending.output.contains("TIMED-OUT   ./b.vsh  · It takes long\nerror: the case ran longer than 500.0 ms"),
      "\(ending.output)")
    #expect(ending.output.contains("\n  it was stopped at ./b.vsh:"))
    #expect(ending.output.contains("  1 expectation did not run:\n    ./b.vsh:\(line):1  expect phase 2\n"))
    #expect(ending.output.contains("passed      ./c.vsh\n3 cases: 2 passed, 1 timed-out\n"))
    #expect(ending.output.hasSuffix("\n3 expectations held, 0 failed, 1 did not run\n"))
    #expect(
      try folder.text(of: "r.xml").contains(#"<error type="timed-out" message="the case ran longer than 500.0 ms">"#))
  }

  @Test("What does not stop when it is asked to is killed")
  func stubborn() throws {
    let run = try SlowRun("--timeout", "2")
    run.worker.send(SIGSTOP)
    let ending = try run.ending()
    #expect(ending.output.contains("TIMED-OUT   ./b.vsh  · It takes long\nerror: the case ran longer than 2.00 s"))
    #expect(!ending.output.contains("it was stopped at"))
    #expect(ending.output.contains("passed      ./c.vsh\n3 cases: 2 passed, 1 timed-out\n"))
  }

  @Test("A time that is none is refused", arguments: ["0", "-1", "nan", "inf", "1e9", "soon"])
  func badTimes(_ time: String) throws {
    let ending = try vsh("test", "--timeout=\(time)", ".")
    #expect(ending.status == 2 && ending.output.isEmpty && ending.errors.contains("timeout"))
  }

  // MARK: Being stopped

  @Test("A run that is killed leaves no worker, and what was finished in the reports that grow")
  func killed() throws {
    let run = try SlowRun("--report", "json=r.json", "--report", "tap=r.tap")
    run.vsh.kill()
    #expect(try run.ending().status == -SIGKILL)
    while run.worker.runs { try run.vsh.pause() }
    let folder = run.folder
    let json = try folder.text(of: "r.json")
    #expect(json.hasPrefix(#"{"failed":0,"#) && json.contains(#""path":"./a.vsh""#))
    #expect(json.split(separator: "\n").count == 1 && json.hasSuffix("}\n"))
    #expect(try folder.text(of: "r.tap") == "TAP version 14\n1..3\nok 1 - ./a.vsh\n")
    #expect(try folder.names() == ["a.vsh", "b.vsh", "c.vsh", "r.json", "r.tap"])
  }

  @Test("TAP on standard output grows, too")
  func tap() throws {
    let run = try SlowRun("--report", "tap")
    run.vsh.interrupt()
    let ending = try run.ending()
    #expect(ending.status == 130)
    #expect(
      ending.output.hasPrefix("TAP version 14\n1..3\nok 1 - ./a.vsh\nnot ok 2 - ./b.vsh\n")
        && ending.output.contains("\nnot ok 3 - ./c.vsh\n"), "\(ending.output)")
  }

  @Test("Ctrl-C reaches the workers, even one that does not listen; nothing of the case that ran is told")
  func interrupt() throws {
    for signal in [SIGCONT, SIGSTOP] {
      let run = try SlowRun()
      run.worker.send(signal)
      run.vsh.interrupt()
      let ending = try run.ending()
      #expect(ending.status == 130)
      #expect(
        ending.output.hasSuffix(
          "1 case: 1 passed\n1 expectation held, 0 failed, 0 did not run\nstopped; 2 of 3 cases were not run\n"))
      #expect(!run.worker.runs)
    }
  }

  @Test("A signal to one worker that means Ctrl-C says nothing about its case, which is run again")
  func interruptedWorker() throws {
    let folder = try TemporaryFolder()
    try folder.write("expect count phases = 0\n", to: "a.vsh")
    try folder.write("for n in 1..100000 {\n  sync\n}\n", to: "b.vsh")
    let running = try RunningVsh(["test", "-j", "1", "."], in: folder.path)
    try running.wait(for: "passed      ./a.vsh")
    try #require(running.children.first).send(SIGINT)
    let ending = try running.ending()
    #expect(ending.status == 0 && ending.output.contains("2 cases: 2 passed\n"), "\(ending.output)")
  }

  @Test("A worker has open what it needs, and nothing else")
  func descriptors() throws {
    let run = try SlowRun("--report", "json=r.json", "--report", "tap=r.tap")
    #expect(run.worker.descriptors == ["0", "1", "2", "3"])
    run.vsh.interrupt()
    _ = try run.ending()
  }
}
