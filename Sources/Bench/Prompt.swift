import Glibc

/// The prompt as a person meets it, through a pseudo-terminal: how soon it is there, and how soon a key is seen. The
/// history is full.
func measurePrompt(_ vsh: String, _ folder: String, into table: inout SpeedTable) throws {
  let state = folder + "/state"
  for path in [state, state + "/vsh"] { mkdir(path, 0o700) }
  try write((1...10_000).lazy.map { "add-phase \(code($0)) \"Phase \($0)\"" }, to: state + "/vsh/history")
  let environment = ["TERM=xterm", "LC_ALL=C.UTF-8", "HOME=\(folder)", "XDG_STATE_HOME=\(state)"]
  var starts: [Double] = []
  for _ in 0..<51 {
    let began = ContinuousClock.now
    let prompt = try TypedProcess(vsh, environment: environment)
    try prompt.read(until: "vsh> ")
    // The end of the program is not part of its start.
    withExtendedLifetime(prompt) { starts.append((ContinuousClock.now - began).seconds) }
  }
  table.add(
    "the first prompt, with 10,000 entries of history, through a pseudo-terminal", target: "within 10 ms",
    measured: rounded(starts.median * 1000, 1) + " ms", detail: "51 starts", isMet: starts.median <= 0.010)

  try measureKeys(vsh, folder, environment, into: &table)
}

/// How soon a key is seen in a world of 100,000 objects, which the startup file makes.
private func measureKeys(
  _ vsh: String, _ folder: String, _ environment: [String], into table: inout SpeedTable
) throws {
  for path in [folder + "/config", folder + "/config/vsh"] { mkdir(path, 0o700) }
  try write(
    (1...100_000).lazy.map { "add-phase \(code($0)) \"Phase \($0)\"" }, to: folder + "/config/vsh/startup.vsh")
  let prompt = try TypedProcess(vsh, environment: environment + ["XDG_CONFIG_HOME=\(folder)/config"])
  try prompt.read(until: "vsh> ")
  var echoes: [Double] = []
  for line in [
    "add-phase 03-300 \"Concrete, cast in place\" --cost-types L,M", "edit-phase 0050123 --description \"Steel\"",
    "remove-phase 0099123", "show phase 0012345",
  ] {
    for key in line {
      let pressed = ContinuousClock.now
      try prompt.press(String(key))
      try prompt.read(until: "")
      echoes.append((ContinuousClock.now - pressed).seconds)
    }
    try prompt.press("\u{3}")
    try prompt.read(until: "vsh> ")
  }
  table.add(
    "a key at the prompt until it is seen, with colours and hints, in a world of 100,000 objects, through a pseudo-terminal",
    target: "within 2 ms", measured: rounded(echoes.median * 1000, 2) + " ms",
    detail: "\(echoes.count) keys, the slowest \(rounded((echoes.max() ?? 0) * 1000, 2)) ms",
    isMet: echoes.median <= 0.002)
}

/// A program at a pseudo-terminal.
private final class TypedProcess {
  private let terminal: Int32
  private let process: pid_t
  private var received: [UInt8] = []

  init(_ program: String, environment: [String]) throws {
    terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var lock: Int32 = 0
    let (getNumber, setLock): (UInt, UInt) = (0x8004_5430, 0x4004_5431)  // TIOCGPTN, TIOCSPTLCK
    guard terminal >= 0, ioctl(terminal, getNumber, &number) == 0, ioctl(terminal, setLock, &lock) == 0 else {
      throw ProcessRun.Failed(description: "no pseudo-terminal")
    }
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, 0x80)  // POSIX_SPAWN_SETSID: Ctrl-C is for the program only
    var words: [UnsafeMutablePointer<CChar>?] = [strdup(program), nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var child: pid_t = 0
    guard posix_spawn(&child, program, &actions, &attributes, &words, &variables) == 0 else {
      throw ProcessRun.Failed(description: "\(program) cannot be started")
    }
    process = child
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(terminal)
  }

  func press(_ keys: String) throws {
    received.removeAll()
    guard write(terminal, keys, keys.utf8.count) == keys.utf8.count else {
      throw ProcessRun.Failed(description: "nothing reads the keys")
    }
  }

  /// Reads at least once, until a text has arrived.
  func read(until text: String) throws {
    var piece = [UInt8](repeating: 0, count: 4096)
    repeat {
      var source = pollfd(fd: terminal, events: Int16(clamping: POLLIN), revents: 0)
      let count = poll(&source, 1, 10_000) > 0 ? Glibc.read(terminal, &piece, piece.count) : 0
      guard count > 0 else { throw ProcessRun.Failed(description: "the prompt shows nothing more") }
      received += piece[..<count]
    } while !String(decoding: received, as: UTF8.self).contains(text)
  }
}
