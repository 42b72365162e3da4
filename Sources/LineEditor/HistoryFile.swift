import Glibc

/// History as plain text: UTF-8, one entry a line, a newline written `\n` and a backslash `\\`, so that it can be searched
/// and edited with any tool.
///
/// Only its owner may read it (mode 0600). Several sessions may add to it at once: each entry is appended in one write,
/// under a lock. At most ``capacity`` entries are kept.
public struct HistoryFile: Sendable {
  /// How many entries are kept, the newest.
  public static let capacity = 10_000

  /// Where it is, symbolic links resolved.
  public let path: String

  /// What is wrong with a history; a person can go on without.
  public enum Fault: Error, Equatable, Sendable {
    /// It is a folder, a pipe, a device.
    case noFile
    /// Another program holds its lock.
    case locked
    /// Only its end is read.
    case huge
    /// The number of the system's error.
    case system(Int32)

    /// It in words.
    public var reason: String {
      switch self {
      case .noFile: "it is no ordinary file, so what is typed is kept for this session only"
      case .locked: "another program holds its lock, so what is typed is kept for this session only"
      case .huge: "it is larger than \(HistoryFile.mostBytes >> 20) MiB, and only its end is read"
      case .system(let error):
        "\(String(cString: strerror(error)).lowercased()), so what is typed is kept for this session only"
      }
    }
  }

  /// How much of a file is read, its end.
  static let mostBytes = 8 << 20
  /// How long an entry waits for the lock, in milliseconds.
  private static let patience = 500

  /// A history at a path, in a folder that is there. Throws where it cannot be opened for writing, or is no ordinary file.
  public init(path: String) throws(Fault) {
    // Replacing the file must not replace a link to it.
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    self.path = resolved.map { String(cString: $0) } ?? path
    close(try open())
  }

  /// The entries, oldest first; of equal ones only the newest. A file that grew past the capacity is written anew, unless
  /// somebody else is at it just now. Of a huge one only the end is read, which is a fault.
  func load() -> (entries: [String], fault: Fault?) {
    let file: CInt
    do throws(Fault) { file = try open() } catch { return ([], error) }
    defer { close(file) }
    let isLocked = flock(file, LOCK_EX | LOCK_NB) == 0
    let size = Int(max(0, lseek(file, 0, SEEK_END)))
    let start = max(0, size - Self.mostBytes)
    var bytes = Self.read(file, start..<size)[...]
    // What the start cuts through is no entry.
    if start > 0 { bytes = bytes.drop { $0 != UInt8(ascii: "\n") } }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    var seen: Set<String> = []
    var newestFirst: [String] = []
    for line in lines.reversed() where newestFirst.count < Self.capacity {
      let entry = HistoryEntry.decode(line)
      if seen.insert(entry).inserted { newestFirst.append(entry) }
    }
    let entries: [String] = newestFirst.reversed()
    if isLocked, lines.count > Self.capacity, isStillThere(file) { replace(with: entries) }
    return (entries, start > 0 ? .huge : nil)
  }

  /// Adds an entry at the end; waits a moment for the lock, or not at all. Throws what kept it from being written.
  func append(_ entry: String, waits: Bool = true) throws(Fault) {
    let file = try locked(waits)
    defer { close(file) }
    var line = HistoryEntry.encode(entry)
    // An entry that a full disk cut short ends here, not in the middle of the next one.
    var last = UInt8(ascii: "\n")
    let size = lseek(file, 0, SEEK_END)
    if size > 0, pread(file, &last, 1, size - 1) == 1, last != UInt8(ascii: "\n") {
      line.insert(UInt8(ascii: "\n"), at: 0)
    }
    guard Self.write(line, to: file) else { throw .system(errno) }
  }

  // Called under the lock, so the name of the new file is nobody else's.
  private func replace(with entries: [String]) {
    let new = path + ".new"
    let file = Glibc.open(new, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    let isWritten = Self.write(entries.flatMap(HistoryEntry.encode), to: file) && fsync(file) == 0
    close(file)
    if !isWritten || rename(new, path) != 0 { unlink(new) }
  }

  private func open() throws(Fault) -> CInt {
    let file = Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0o600)
    guard file >= 0 else { throw errno == EISDIR ? .noFile : .system(errno) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw .noFile
    }
    if status.st_mode & 0o777 != 0o600 { fchmod(file, 0o600) }
    return file
  }

  /// The file, opened and locked; it is closed by whoever asked.
  private func locked(_ waits: Bool) throws(Fault) -> CInt {
    for _ in 0...(waits ? Self.patience : 0) {
      let file = try open()
      // Another session may have replaced the file meanwhile; then the lock is one on a dead file.
      if flock(file, LOCK_EX | LOCK_NB) == 0, isStillThere(file) { return file }
      close(file)
      usleep(1000)
    }
    throw .locked
  }

  private func isStillThere(_ file: CInt) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(file, &opened) == 0 && stat(path, &named) == 0 && opened.st_ino == named.st_ino
      && opened.st_dev == named.st_dev
  }

  private static func read(_ file: CInt, _ range: Range<Int>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { bytes, count in
      while let base = bytes.baseAddress, count < range.count {
        let length = pread(file, base + count, range.count - count, off_t(range.lowerBound + count))
        guard length > 0 else { break }
        count += length
      }
    }
  }

  private static func write(_ bytes: [UInt8], to file: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let length = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard length > 0 else { return false }
      rest = rest.dropFirst(length)
    }
    return true
  }
}
