import Foundation
import Support

/// The built `vsh`, started at a terminal with a home folder of its own.
struct Shell {
  /// What the shell shows when it waits for a statement.
  static let prompt = "08:00 vsh> "
  /// What it shows when a statement goes on.
  static let continuation = "...> "

  /// The home folder; the history is below its `state`.
  let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  /// Starts the shell and waits for its prompt.
  func start(
    _ arguments: [String] = [], locale: String = "C.UTF-8", columns: UInt16 = 80, environment: [String: String] = [:]
  ) throws -> Terminal {
    let terminal = try run(arguments, locale: locale, columns: columns, environment: environment)
    try terminal.wait(for: Self.prompt)
    return terminal
  }

  /// Starts the program with arguments.
  func run(
    _ arguments: [String], locale: String = "C.UTF-8", columns: UInt16 = 80, environment more: [String: String] = [:]
  ) throws -> Terminal {
    try run("vsh", arguments, locale: locale, columns: columns, environment: more)
  }

  /// Starts the shell as a person does: from another shell, which can stop it and bring it back.
  func startFromBash() throws -> Terminal {
    let terminal = try Terminal(
      "/bin/bash", ["--norc", "--noprofile", "--noediting", "-i"],
      environment: environment(locale: "C.UTF-8").merging(["PS1": "bash> "]) { $1 })
    try terminal.wait(for: "bash> ")
    try terminal.send("\(try Self.executable("vsh"))\r")
    try terminal.wait(for: Self.prompt)
    return terminal
  }

  /// Starts the program that only reads, and waits for its prompt.
  func startProbe(
    _ arguments: [String] = ["-"], columns: UInt16 = 80, rows: UInt16 = 24
  ) throws -> Terminal {
    let terminal = try run("EditorProbe", arguments, columns: columns, rows: rows)
    try terminal.wait(for: "> ")
    return terminal
  }

  private func run(
    _ program: String, _ arguments: [String], locale: String = "C.UTF-8", columns: UInt16, rows: UInt16 = 24,
    environment more: [String: String] = [:]
  ) throws -> Terminal {
    try Terminal(
      try Self.executable(program), arguments, environment: environment(locale: locale).merging(more) { $1 },
      rows: rows,
      columns: columns)
  }

  private func environment(locale: String) -> [String: String] {
    [
      "HOME": home.path, "XDG_STATE_HOME": "\(home.path)/state",
      "XDG_CONFIG_HOME": "\(home.path)/config", "PATH": "/usr/bin:/bin", "TERM": "xterm",
      "LC_ALL": locale, "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// Runs a script without a terminal.
  func run(_ script: String) throws -> (status: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Self.executable("vsh"))
    process.arguments = [script]
    let errors = Pipe()
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, errors)
    try process.run()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  // The package manager puts the program beside the tests.
  private static func executable(_ name: String) throws -> String {
    let beside = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let places = [beside.appending(path: name).path, package.appending(path: ".build/debug/\(name)").path]
    guard let found = places.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw Terminal.Failure(description: "\(name) is not built; looked for \(places.joined(separator: ", "))")
    }
    return found
  }
}
