import Glibc

/// A program as a whole: how long it ran, how long it computed, how much memory it took.
struct ProcessRun {
  let seconds: Double
  /// The time that it and its children computed, outside of the system.
  let userSeconds: Double
  /// The time that it and its children computed, in the system too: the kernel tells the two apart by samples only, which
  /// says nothing of a few milliseconds.
  let processorSeconds: Double
  let peakBytes: Int
  let output: String

  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs a program to its end, which is to be a good one, and keeps what it prints. What it says of an end that is wanted
  /// to be another is let drop.
  static func of(_ program: String, _ arguments: [String], status wanted: Int32 = 0) throws -> ProcessRun {
    var pipeEnds: [Int32] = [0, 0]
    guard pipe(&pipeEnds) == 0 else { throw Failed(description: "no pipe") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, pipeEnds[1], STDOUT_FILENO)
    if wanted != 0 { posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0) }
    posix_spawn_file_actions_addclose(&actions, pipeEnds[0])
    posix_spawn_file_actions_addclose(&actions, pipeEnds[1])
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    let start = ContinuousClock.now
    var child: pid_t = 0
    guard posix_spawnp(&child, program, &actions, nil, &words, environ) == 0 else {
      throw Failed(description: "\(program) cannot be started; is it installed?")
    }
    close(pipeEnds[1])
    let output = readAll(pipeEnds[0])
    close(pipeEnds[0])
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    let seconds = (ContinuousClock.now - start).seconds
    guard status == wanted << 8 else {
      throw Failed(description: "\(program) \(arguments.joined(separator: " ")) failed: \(output)")
    }
    let userSeconds = usage.ru_utime.seconds
    return ProcessRun(
      seconds: seconds, userSeconds: userSeconds, processorSeconds: userSeconds + usage.ru_stime.seconds,
      peakBytes: usage.ru_maxrss * 1024, output: output)
  }

  private static func readAll(_ file: Int32) -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(contentsOf: piece[..<count])
    }
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

/// Writes a script for a peer or for vsh, line by line: a child's peak of memory starts at this process's own, so a script
/// is never held whole here.
func write(_ lines: some Sequence<String>, to path: String) throws {
  guard let file = fopen(path, "w") else { throw ProcessRun.Failed(description: "\(path) cannot be written") }
  defer { fclose(file) }
  for line in lines { fputs(line + "\n", file) }
}

/// A number with zeros in front, as codes have.
func code(_ number: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, 7 - digits.count)) + digits
}
