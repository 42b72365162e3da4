import Glibc
import Support
import Testing

/// `vsh test --watch`: when it runs again, and when it comes to rest.
@Suite struct TestWatchTests {
  @Test("It runs again when a case changes, also after there was none for a while")
  func changes() throws {
    let folder = try TemporaryFolder()
    try folder.write("add-phase 1\nexpect phase 1\n")
    let running = try RunningVsh(["test", "--watch", "."], in: folder.path)
    try running.wait(for: "passed      ./case.vsh")
    try running.wait(for: "watching")
    #expect(unlink("\(folder.path)/case.vsh") == 0)
    try running.wait(forError: "no case is selected")
    try folder.write("expect phase 2\n")
    try running.wait(for: "FAILED      ./case.vsh")
    running.interrupt()
    #expect(try running.ending().status == 130)
  }

  @Test("Reports and scripts that a run writes below the paths do not start the next one")
  func ownFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("add-phase 1\nsave saved.txt --replace\n")
    let running = try RunningVsh(["test", "--watch", "--report", "json=report.json", "."], in: folder.path)
    try running.wait(for: "watching")
    poll(nil, 0, 700)
    running.interrupt()
    let ending = try running.ending()
    #expect(ending.status == 130)
    #expect(ending.output.ranges(of: "watching").count == 1, "\(ending.output)")
  }

  @Test("A path where nothing is from the start is a mistake")
  func nothing() throws {
    let folder = try TemporaryFolder()
    #expect(try vsh("test", "--watch", "none.vsh", in: folder.path).status == 3)
  }
}
