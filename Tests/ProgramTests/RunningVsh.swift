import Foundation
import Glibc

/// The built `vsh` while it runs, with a pipe at its standard output and one at its standard error.
final class RunningVsh {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let process: pid_t
  private var pipes: [CInt]
  private var texts: [[UInt8]] = [[], []]
  private var isReaped = false
  private let deadline: ContinuousClock.Instant

  // A child must not inherit the pipes of one that is started at the same time.
  private static let starting = NSLock()

  /// Starts the program; `input` is a file. It is given up and ended when patience is over.
  init(
    _ arguments: [String], input: String? = nil, in folder: String? = nil, environment: [String] = [],
    patience: Duration = .seconds(20)
  ) throws {
    deadline = .now + patience
    let executable = try Self.executable()
    (process, pipes) = try Self.starting.withLock {
      var ends: [[CInt]] = [[-1, -1], [-1, -1]]
      for index in ends.indices {
        guard pipe(&ends[index]) == 0 else { throw Failure(description: "no pipe: errno \(errno)") }
        for end in ends[index] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      }
      defer { for end in ends { close(end[1]) } }
      // The environment is that of the program, and not of the one that goes to the folder.
      let place = folder.map { ["/usr/bin/env", "--chdir=\($0)"] + environment } ?? []
      let process = try Self.spawn(
        place + [executable] + arguments, input ?? "/dev/null", ends.map { $0[1] },
        folder == nil ? environment : [])
      return (process, ends.map { $0[0] })
    }
  }

  deinit {
    for pipe in pipes where pipe >= 0 { close(pipe) }
    if !isReaped {
      Glibc.kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  /// Waits until it has written a text to standard output.
  func wait(for text: String) throws {
    while !String(decoding: texts[0], as: UTF8.self).contains(text) { try exchange() }
  }

  /// Waits until it has written a text to standard error.
  func wait(forError text: String) throws {
    while !String(decoding: texts[1], as: UTF8.self).contains(text) { try exchange() }
  }

  /// Waits until it writes something, be it an error.
  func waitForOutput() throws { while texts.allSatisfy(\.isEmpty) { try exchange() } }

  /// Closes the far end of its standard output.
  func closeOutput() {
    close(pipes[0])
    pipes[0] = -1
  }

  /// Presses Ctrl-C.
  func interrupt() { Glibc.kill(process, SIGINT) }

  /// Ends it without a word.
  func kill() { Glibc.kill(process, SIGKILL) }

  /// The processes that it has started.
  var children: [WorkerProcess] { WorkerProcess.children(of: process) }

  /// Waits a moment.
  func pause() throws {
    guard ContinuousClock.now < deadline else { throw Failure(description: "what a test waits for does not come") }
    poll(nil, 0, 5)
  }

  /// Waits for its end.
  func ending() throws -> Ending {
    while pipes.contains(where: { $0 >= 0 }) { try exchange() }
    var status: CInt = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else { throw Failure(description: "vsh does not end") }
      poll(nil, 0, 1)
    }
    isReaped = true
    let result = status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    return Ending(
      status: result, output: String(decoding: texts[0], as: UTF8.self),
      errors: String(decoding: texts[1], as: UTF8.self))
  }

  private func exchange() throws {
    var sources = pipes.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let left = (deadline - ContinuousClock.now) / .milliseconds(1)
    guard left > 0, poll(&sources, nfds_t(sources.count), CInt(left)) > 0 else {
      throw Failure(
        description: "vsh does not end; it wrote \(texts.map { String(decoding: $0.suffix(500), as: UTF8.self) })")
    }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    for index in pipes.indices where sources[index].revents != 0 {
      let count = read(pipes[index], &bytes, bytes.count)
      if count > 0 { texts[index] += bytes[..<count] }
      if count == 0 {
        close(pipes[index])
        pipes[index] = -1
      }
    }
  }

  private static func spawn(
    _ words: [String], _ input: String, _ outputs: [CInt], _ additional: [String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, outputs[0], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, outputs[1], STDERR_FILENO)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    // Threads of tests block signals, and whoever runs the tests may ignore them; both would be inherited.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)

    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    let environment = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no"] + additional
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for string in arguments + variables { free(string) } }
    var process = pid_t()
    let error = posix_spawn(&process, words[0], &actions, &attributes, &arguments, &variables)
    guard error == 0 else { throw Failure(description: "cannot start \(words[0]): errno \(error)") }
    return process
  }

  /// A program; the package manager puts it beside the tests.
  static func executable(_ name: String = "vsh") throws -> String {
    let beside = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let program = beside.appending(path: name).path
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw Failure(description: "there is no \(program)")
    }
    return program
  }
}
