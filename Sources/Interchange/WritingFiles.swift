import Glibc
import Rules

extension RegularFile {
  /// Writes a whole file atomically: who reads it finds what it held before or what it holds now, and what was there is
  /// there still when something goes wrong. The file keeps its mode; a link to it stays a link. Throws `cannot-write`.
  public static func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
    guard !path.utf8.contains(0), !path.isEmpty else {
      throw unwritable(path, "the path holds no name", "write the path")
    }
    let target = try target(of: path)
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    let (new, descriptor) = try makeFile(in: folder, for: path)
    do throws(Refusal) {
      defer { close(descriptor) }
      try takeOver(from: target, descriptor, for: path)
      try send(bytes, to: descriptor, for: path)
      guard fsync(descriptor) == 0 else { throw unwritable(path) }
    } catch {
      unlink(new)
      throw error
    }
    guard rename(new, target) == 0 else {
      let failure = unwritable(path)
      unlink(new)
      throw failure
    }
  }

  /// The file itself behind a path that may be a link.
  private static func target(of path: String) throws(Refusal) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else {
      // A link that leads nowhere would be replaced by the file.
      guard errno == ENOENT, lstat(path, &status) != 0, errno == ENOENT else { throw unwritable(path) }
      return path
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw unwritable(path, "it is no ordinary file", "name another file")
    }
    // To replace a file takes a right on its folder only; to ask for the right on the file is the least surprise.
    guard access(path, W_OK) == 0, let target = resolved(path) else { throw unwritable(path) }
    return target
  }

  /// A new file beside the one that it is to replace, hidden, and with a name that is nobody else's.
  private static func makeFile(in folder: String, for path: String) throws(Refusal) -> (String, Int32) {
    for attempt in 0..<100 {
      let new = "\(folder).vsh-\(getpid())-\(attempt)"
      let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (new, descriptor) }
      guard errno == EEXIST else { break }
    }
    throw unwritable(path)
  }

  private static func takeOver(from target: String, _ descriptor: Int32, for path: String) throws(Refusal) {
    var status = stat()
    guard stat(target, &status) == 0 else { return }
    // Only the administrator can give a file away; to anybody else it is their own already, or becomes it.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else { throw unwritable(path) }
  }

  private static func send(_ bytes: [UInt8], to descriptor: Int32, for path: String) throws(Refusal) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw unwritable(path) }
      sent += count
    }
  }

  private static func unwritable(_ path: String) -> Refusal {
    unwritable(
      path, String(cString: strerror(errno)).lowercased(), "see that its folder is there and both may be written")
  }

  private static func unwritable(_ path: String, _ why: String, _ cure: String) -> Refusal {
    Refusal(
      .cannotWrite, "\(path.isEmpty ? "“”" : path) cannot be written: \(why)",
      Explanation(waysOut: [WayOut(cure, [])]))
  }
}
