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

  /// A history at a path, in a folder that is there.
  /// - Returns: nil when it cannot be opened for writing, or is no ordinary file.
  public init?(path: String) {
    // Replacing the file must not replace a link to it.
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    self.path = resolved.map { String(cString: $0) } ?? path
    guard locked({ _ in true }) == true else { return nil }
  }

  /// The entries, oldest first; of equal ones only the newest. A file that grew past the capacity is written anew.
  func load() -> [String] {
    locked { file in
      let lines = Self.read(file).split(separator: UInt8(ascii: "\n"))
      var seen: Set<String> = []
      var newestFirst: [String] = []
      for line in lines.reversed() where newestFirst.count < Self.capacity {
        let entry = HistoryEntry.decode(line)
        if seen.insert(entry).inserted { newestFirst.append(entry) }
      }
      let entries: [String] = newestFirst.reversed()
      if lines.count > Self.capacity { replace(with: entries) }
      return entries
    } ?? []
  }

  /// Adds an entry at the end.
  func append(_ entry: String) {
    _ = locked { file in
      var line = HistoryEntry.encode(entry)
      // An entry that a full disk cut short ends here, not in the middle of the next one.
      var last = UInt8(ascii: "\n")
      let size = lseek(file, 0, SEEK_END)
      if size > 0, pread(file, &last, 1, size - 1) == 1, last != UInt8(ascii: "\n") {
        line.insert(UInt8(ascii: "\n"), at: 0)
      }
      return Self.write(line, to: file)
    }
  }

  // Called under the lock, so the name of the new file is nobody else's.
  private func replace(with entries: [String]) {
    let new = path + ".new"
    let file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    let isWritten = Self.write(entries.flatMap(HistoryEntry.encode), to: file) && fsync(file) == 0
    close(file)
    if !isWritten || rename(new, path) != 0 { unlink(new) }
  }

  private func locked<Result>(_ body: (CInt) -> Result) -> Result? {
    // Another session may replace the file while this one waits for its lock; then the lock is one on a dead file.
    for _ in 0..<10 {
      let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0o600)
      guard file >= 0 else { return nil }
      defer { close(file) }
      guard flock(file, LOCK_EX) == 0 else { return nil }
      var opened = stat()
      var named = stat()
      guard fstat(file, &opened) == 0, opened.st_mode & S_IFMT == S_IFREG else { return nil }
      guard stat(path, &named) == 0, opened.st_ino == named.st_ino, opened.st_dev == named.st_dev else { continue }
      if opened.st_mode & 0o777 != 0o600 { fchmod(file, 0o600) }
      return body(file)
    }
    return nil
  }

  private static func read(_ file: CInt) -> [UInt8] {
    let size = Int(max(0, lseek(file, 0, SEEK_END)))
    return [UInt8](unsafeUninitializedCapacity: size) { bytes, count in
      while let base = bytes.baseAddress, count < size {
        let length = pread(file, base + count, size - count, off_t(count))
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
