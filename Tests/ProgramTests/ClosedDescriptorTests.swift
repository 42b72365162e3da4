import Foundation
import Support
import Testing

/// The program where a descriptor of its own is missing, or a file may not grow.
@Suite struct ClosedDescriptorTests {
  /// Runs the program from a shell, which closes what it is told to.
  private func run(_ words: String, _ redirections: String, in folder: TemporaryFolder) throws -> (
    status: Int32, said: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec \"$0\" \(words) \(redirections)", try RunningVsh.executable()]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let said = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = said
    process.standardError = said
    try process.run()
    let text = try said.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }

  @Test("No file gets the number of a descriptor that was closed", arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
  func noFileTakesIt(redirections: String) throws {
    let folder = try TemporaryFolder()
    let script = "add-phase 1\n"
    try folder.write(script)
    for words in [
      "-c 'echo x; record a.vsh --replace; echo y; remove-phase 9'", "format case.vsh", "test --report json=r case.vsh",
    ] {
      _ = try run(words, redirections, in: folder)
    }
    #expect(try folder.text(of: "case.vsh") == script)
    let recorded = try folder.text(of: "a.vsh")
    #expect(recorded.hasPrefix("#: title") && !recorded.contains("\nx") && !recorded.contains("error:"), "\(recorded)")
  }

  @Test("What cannot be read or written there is told")
  func told() throws {
    let folder = try TemporaryFolder()
    let output = try run("-c 'echo x'", ">&-", in: folder)
    #expect(output.status == 3 && output.said.contains("the output could not be written"))
    let input = try run("", "<&-", in: folder)
    #expect(input.status == 3 && input.said.contains("standard input cannot be read"), "\(input.said)")
    #expect(try run("-c 'add-phase 1'", ">&-", in: folder).status == 0)
    #expect(try run("-c 'remove-phase 1'", "2>&-", in: folder).status == 1)
  }
}
