import Glibc
import Rules

/// Writing to disk, with the system's own calls: a file is there as a whole, or as it was before.
public enum WholeFile {
  /// Writes a file beside its place and moves it there. One that it replaces passes its permissions on.
  ///
  /// Throws `cannot-write`; nothing is left behind then.
  public static func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
    var status = stat()
    let mode = stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
    let (descriptor, name) = try create(besides: path)
    let error = fill(descriptor, with: bytes, mode: mode)
    guard error == 0, rename(name, path) == 0 else {
      let reason = error == 0 ? errno : error
      unlink(name)
      throw refusal(path, reason)
    }
  }

  /// A new file beside another one.
  private static func create(besides path: String) throws(Refusal) -> (descriptor: Int32, name: String) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    for number in 0... {
      let name = "\(folder).vsh-\(getpid())-\(number)"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, name) }
      guard errno == EEXIST else { break }
    }
    throw refusal(path, errno)
  }

  /// Writes everything and closes; 0, or the number of the system's error.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8], mode: mode_t?) -> Int32 {
    var error = send(bytes, to: descriptor)
    if error == 0, let mode, fchmod(descriptor, mode) != 0 { error = errno }
    // Some file systems tell of a full disk only now.
    if error == 0, fsync(descriptor) != 0 { error = errno }
    if close(descriptor) != 0, error == 0 { error = errno }
    return error
  }

  /// Writes all bytes; 0, or the number of the system's error.
  static func send(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var sent = 0
    return bytes.withUnsafeBytes { bytes in
      while sent < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        if count >= 0 { sent += count } else if errno != EINTR { return errno }
      }
      return 0
    }
  }

  /// What the system says about a file that it does not write.
  public static func refusal(_ path: String, _ error: Int32) -> Refusal {
    let cure =
      switch error {
      case ENOENT, ENOTDIR: "make its folder first, or name another"
      case EACCES, EPERM, EROFS: "name a folder that you may write in"
      case ENOSPC, EDQUOT, EFBIG: "make room, or name a place on another disk"
      default: "name another file"
      }
    return Refusal(
      .cannotWrite, "\(path) cannot be written: \(String(cString: strerror(error)).lowercased())",
      Explanation(waysOut: [WayOut(cure, [])]))
  }
}
