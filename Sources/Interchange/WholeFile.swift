import Glibc
import Rules

/// Writing to disk: a file is there whole, or as it was before.
public enum WholeFile {
  /// Writes a file beside its place and moves it there. One that is replaced keeps its mode; a link stays, and what it leads
  /// to is replaced. Throws `cannot-write`.
  public static func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
    guard !path.utf8.contains(0), !path.isEmpty else { throw refusal(path, "the path holds no name") }
    let place = RegularFile.resolved(path) ?? path
    var status = stat()
    let isThere = stat(place, &status) == 0
    if isThere, status.st_mode & S_IFMT != S_IFREG { throw refusal(path, "it is no ordinary file") }
    var name = Array((place + ".XXXXXX").utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw failure(path) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    let new = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    let mode = isThere ? status.st_mode & 0o7777 : 0o666 & ~currentMask()
    let isWritten = fchmod(file, mode) == 0 && put(bytes, into: file) && fsync(file) == 0
    let error = errno
    close(file)
    guard isWritten, rename(new, place) == 0 else {
      let cause = isWritten ? errno : error
      unlink(new)
      errno = cause
      throw failure(path)
    }
  }

  private static func put(_ bytes: [UInt8], into file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func currentMask() -> mode_t {
    let mask = umask(0o077)
    umask(mask)
    return mask
  }

  private static func failure(_ path: String) -> Refusal {
    refusal(path, String(cString: strerror(errno)).lowercased())
  }

  private static func refusal(_ path: String, _ why: String) -> Refusal {
    Refusal(
      .cannotWrite, "\(path.isEmpty ? "“”" : path) cannot be written: \(why)",
      Explanation(waysOut: [WayOut("see that its folder is there and may be written to, or name another file", [])]))
  }
}
