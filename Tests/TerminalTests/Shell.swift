import Foundation

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
  func start(locale: String = "C.UTF-8", columns: UInt16 = 80) throws -> Terminal {
    let terminal = try run([], locale: locale, columns: columns)
    try terminal.wait(for: Self.prompt)
    return terminal
  }

  /// Starts the program with arguments.
  func run(_ arguments: [String], locale: String = "C.UTF-8", columns: UInt16 = 80) throws -> Terminal {
    let environment = [
      "HOME": home.path, "XDG_STATE_HOME": "\(home.path)/state",
      "XDG_CONFIG_HOME": "\(home.path)/config", "PATH": "/usr/bin:/bin", "TERM": "xterm",
      "LC_ALL": locale, "SWIFT_BACKTRACE": "enable=no",
    ]
    return try Terminal(try Self.executable(), arguments, environment: environment, columns: columns)
  }

  /// Runs a script without a terminal.
  func run(_ script: String) throws -> (status: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Self.executable())
    process.arguments = [script]
    let errors = Pipe()
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, errors)
    try process.run()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  // The package manager puts the program beside the tests.
  private static func executable() throws -> String {
    let beside = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let places = [beside.appending(path: "vsh").path, package.appending(path: ".build/debug/vsh").path]
    guard let found = places.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw Terminal.Failure(description: "vsh is not built; looked for \(places.joined(separator: ", "))")
    }
    return found
  }
}
