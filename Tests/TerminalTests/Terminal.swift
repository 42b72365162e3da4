import Glibc

/// A program at the far end of a pseudo-terminal, and the hands and eyes of the person before it.
///
/// Nothing here sleeps: one waits for text to appear, at most for the patience given.
final class Terminal {
  /// What went wrong at the terminal, with all that was seen until then.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let controller: CInt
  private let process: pid_t
  private let patience: Duration
  private var isReaped = false
  private var received: [UInt8] = []
  /// The cells, as a person sees them.
  private(set) var screen: ScreenModel
  // How far the screen was looked at.
  private var position = (row: 0, column: 0)
  // What stands before it on its row; where that was written over, all of the row is new.
  private var seenBefore: [Unicode.Scalar] = []

  /// Starts a program whose terminal, and only its terminal, this is.
  init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String], rows: UInt16 = 24,
    columns: UInt16 = 80,
    patience: Duration = .seconds(20)
  ) throws {
    self.patience = patience
    screen = ScreenModel(rows: Int(rows), columns: Int(columns))
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var number: CInt = 0
    var lock: CInt = 0
    guard controller >= 0, ioctl(controller, Linux.getTerminalNumber, &number) == 0,
      ioctl(controller, Linux.setTerminalLock, &lock) == 0
    else { throw Failure(description: "no pseudo-terminal: errno \(errno)") }
    Self.setSize(of: controller, rows: rows, columns: columns)
    process = try Self.spawn([executable] + arguments, environment: environment, terminal: "/dev/pts/\(number)")
  }

  deinit {
    if !isReaped {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(controller)
  }

  /// All that the program wrote.
  var written: [UInt8] { received }

  /// What the program wrote, be it erased since, without escape sequences and carriage returns.
  var text: String { String(String.UnicodeScalarView(PlainText.scalars(of: received))) }

  /// Presses keys.
  func send(_ keys: String) throws { try send(Array(keys.utf8)) }

  /// Sends bytes that need not be text.
  func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    let deadline = ContinuousClock.now + patience
    while !rest.isEmpty {
      // Both ways at once: a program that waits to write does not read.
      guard try exchange(events: POLLIN | POLLOUT, until: deadline) else { throw failure("the program ended") }
      let count = rest.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
    }
  }

  /// Waits until text is to be seen below or behind what was waited for last.
  func wait(for expected: String) throws {
    try wait(until: { $0.advance(past: expected) }, expected.debugDescription)
  }

  /// Waits for a row that holds this and nothing else.
  func wait(forLine line: String) throws {
    try wait(for: "\n\(line)\n")
    // The newline may begin the next thing that is waited for.
    move(to: (position.row - 1, line.unicodeScalars.count))
  }

  /// Waits until the screen is as it should be.
  func wait(_ what: String = "the screen", until isRight: (ScreenModel) -> Bool) throws {
    try wait(until: { isRight($0.screen) }, what)
  }

  /// Waits until the last rows that were written are these.
  func wait(forRows rows: String...) throws {
    try wait(until: { $0.screen.visible.suffix(rows.count) == rows[...] }, rows.debugDescription)
  }

  private func wait(until isRight: (Terminal) -> Bool, _ what: String) throws {
    let deadline = ContinuousClock.now + patience
    while !isRight(self) {
      guard try exchange(events: POLLIN, until: deadline, for: what) else {
        if isRight(self) { return }
        throw failure("the program ended before \(what)")
      }
    }
  }

  /// Changes the size of the terminal, which the program is told by SIGWINCH.
  func resize(rows: UInt16, columns: UInt16) {
    screen.resize(rows: Int(rows), columns: Int(columns))
    move(to: (0, 0))
    Self.setSize(of: controller, rows: rows, columns: columns)
  }

  /// Sends the program a signal.
  func raise(_ signal: CInt) { kill(process, signal) }

  /// Whether the terminal hands out whole lines and shows what is typed, as a shell wants it.
  var readsLines: Bool {
    var state = termios()
    return tcgetattr(controller, &state) == 0 && state.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO)
  }

  /// Waits for the program's end: its exit status, or minus the signal that ended it.
  func exitStatus() throws -> CInt {
    let deadline = ContinuousClock.now + patience
    while try exchange(events: POLLIN, until: deadline) {}
    var status: CInt = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      // It has closed its terminal already, so this is a matter of microseconds.
      guard ContinuousClock.now < deadline else { throw failure("the program does not end") }
      poll(nil, 0, 1)
    }
    isReaped = true
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  // False when the program has closed its terminal.
  private func exchange(
    events: CInt, until deadline: ContinuousClock.Instant, for what: String = "more"
  ) throws -> Bool {
    var source = pollfd(fd: controller, events: Int16(events), revents: 0)
    let left = (deadline - ContinuousClock.now) / .milliseconds(1)
    guard left > 0, poll(&source, 1, CInt(left)) > 0 else {
      throw failure("nothing happened for \(patience), waiting for \(what)")
    }
    guard source.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(controller, &bytes, bytes.count)
    if count > 0 {
      received += bytes[..<count]
      screen.write(Array(bytes[..<count]))
    }
    return count > 0 || errno == EAGAIN || errno == EINTR
  }

  private func move(to place: (row: Int, column: Int)) {
    position = place
    let row = place.row < screen.rows.count ? Array(screen.rows[place.row].text.unicodeScalars) : []
    seenBefore = Array(row.prefix(place.column))
  }

  private func advance(past expected: String) -> Bool {
    let wanted = Array(expected.unicodeScalars)
    var seen: [Unicode.Scalar] = []
    var places: [(row: Int, column: Int)] = []
    for (number, row) in screen.rows.enumerated().dropFirst(position.row) {
      // Of the row that was looked at in part, only the rest.
      let text = Array(row.text.unicodeScalars)
      let isSeen = number == position.row && text.starts(with: seenBefore)
      for column in (isSeen ? min(position.column, text.count) : 0)..<text.count {
        seen.append(text[column])
        places.append((number, column + 1))
      }
      if row.isWrapped || number == screen.rows.count - 1 { continue }
      seen.append("\n")
      places.append((number + 1, 0))
    }
    guard wanted.count <= seen.count else { return false }
    for start in 0...(seen.count - wanted.count) where seen[start..<start + wanted.count].elementsEqual(wanted) {
      move(to: places[start + wanted.count - 1])
      return true
    }
    return false
  }

  private func failure(_ reason: String) -> Failure {
    Failure(description: "\(reason); the terminal shows:\n\(screen.rows.map(\.text).joined(separator: "\n"))")
  }

  private static func setSize(of terminal: CInt, rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  private static func spawn(_ words: [String], environment: [String: String], terminal: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a new session opens becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(
      &attributes, Linux.spawnInNewSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    // Tests may run in the background, where these are ignored, and that would be inherited.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGHUP, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)

    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in arguments + variables { free(string) } }
    var process = pid_t()
    let error = posix_spawn(&process, words[0], &actions, &attributes, &arguments, &variables)
    guard error == 0 else { throw Failure(description: "cannot start \(words[0]): errno \(error)") }
    return process
  }
}

/// What the system's headers hide from Swift: functions and macros behind `_GNU_SOURCE`, and macros that compute.
private enum Linux {
  static let getTerminalNumber: UInt = 0x8004_5430  // TIOCGPTN
  static let setTerminalLock: UInt = 0x4004_5431  // TIOCSPTLCK
  static let spawnInNewSession: Int16 = 0x80  // POSIX_SPAWN_SETSID
}
