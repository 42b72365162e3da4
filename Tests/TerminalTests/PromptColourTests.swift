import Testing

@Suite("Colours at the prompt", .serialized, .timeLimit(.minutes(1)))
struct PromptColourTests {
  private let shell: Shell

  init() throws { shell = try Shell() }

  private func written(_ arguments: [String], _ environment: [String: String]) throws -> String {
    let terminal = try shell.start(arguments, environment: environment)
    try terminal.send("nonsense\r")
    try terminal.wait(for: "there is no command nonsense")
    try terminal.send("quit\r")
    #expect(try terminal.exitStatus() == 0)
    return String(decoding: terminal.written, as: UTF8.self)
  }

  @Test(
    "There are colours unless somebody asked for none",
    arguments: [
      (["--color", "auto"], [:]), ([], ["NO_COLOR": ""]), (["--color", "always"], ["NO_COLOR": "1"]),
      ([], ["CLICOLOR_FORCE": "1"]),
    ])
  func colours(arguments: [String], environment: [String: String]) throws {
    #expect(try written(arguments, environment).contains("\u{1B}[1;31m"))
  }

  @Test(
    "There are none where they were not wanted",
    arguments: [
      ([], ["NO_COLOR": "1"]), ([], ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]), (["--color", "never"], [:]),
      (["--color", "never"], ["CLICOLOR_FORCE": "1"]),
    ])
  func noColours(arguments: [String], environment: [String: String]) throws {
    #expect(!(try written(arguments, environment).contains(/\u{1B}\[[0-9;]*m/)))
  }

  @Test("A dumb terminal gets no escape sequence at all, and reads on over several lines")
  func dumbTerminal() throws {
    let terminal = try shell.start(environment: ["TERM": "dumb"])
    try terminal.send("echo 'one\n")
    try terminal.wait(for: Shell.continuation)
    try terminal.send("two'\n")
    try terminal.wait(for: "\none\ntwo\n\(Shell.prompt)")
    #expect(!terminal.written.contains(0x1B))
  }
}
