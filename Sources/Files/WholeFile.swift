import Errors
import Glibc

/// Writing to disk, with the system's own calls: who reads a file finds what it held before or what it holds now.
public enum WholeFile {
  /// Writes a file beside its place and moves it there. One that it replaces passes its permissions and its owner on.
  ///
  /// Throws `cannot-write`; what was there is there still, and nothing is left behind.
  public static func write(_ bytes: [UInt8], to place: Location) throws(Refusal) {
    try checkOccupant(of: place)
    let (descriptor, new) = try create(besides: place)
    let error = fill(descriptor, with: bytes, like: place)
    let folder = place.folder.descriptor
    guard error == 0, renameat(folder, new, folder, place.name) == 0 else {
      let reason = error == 0 ? errno : error
      unlinkat(folder, new, 0)
      throw refusal(place.shown, reason)
    }
  }

  /// Throws `cannot-write` where ``write(_:to:)`` would, as far as that can be known before there is something to write.
  public static func check(_ place: Location) throws(Refusal) {
    try checkOccupant(of: place)
    let (descriptor, new) = try create(besides: place)
    close(descriptor)
    unlinkat(place.folder.descriptor, new, 0)
  }

  /// Refuses to replace what is no file, or what may not be written.
  private static func checkOccupant(of place: Location) throws(Refusal) {
    let folder = place.folder.descriptor
    var status = stat()
    guard fstatat(folder, place.name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      guard errno == ENOENT else { throw refusal(place.shown, errno) }
      return
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw refusal(place.shown, "it is no ordinary file", "name another file")
    }
    // To replace a file takes a right on its folder only; to ask for the right on the file is the least surprise.
    guard faccessat(folder, place.name, W_OK, 0) == 0 else { throw refusal(place.shown, errno) }
  }

  /// A new file beside another one, hidden, and with a name that is nobody else's.
  private static func create(besides place: Location) throws(Refusal) -> (Int32, String) {
    for number in 0..<100 {
      let name = ".vsh-\(getpid())-\(number)"
      let descriptor = openat(
        place.folder.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, name) }
      guard errno == EEXIST else { break }
    }
    throw refusal(place.shown, errno)
  }

  /// Writes everything and closes; 0, or the number of the system's error.
  private static func fill(_ descriptor: Int32, with bytes: [UInt8], like place: Location) -> Int32 {
    var error = takeOver(from: place, descriptor)
    if error == 0 { error = send(bytes, to: descriptor) }
    // Some file systems tell of a full disk only now.
    if error == 0, fsync(descriptor) != 0 { error = errno }
    if close(descriptor) != 0, error == 0 { error = errno }
    return error
  }

  private static func takeOver(from place: Location, _ descriptor: Int32) -> Int32 {
    var status = stat()
    guard fstatat(place.folder.descriptor, place.name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return 0 }
    // Only the administrator can give a file away; to anybody else it is their own already, or becomes it.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    return fchmod(descriptor, status.st_mode & 0o7777) == 0 ? 0 : errno
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
      case EACCES, EPERM, EROFS: "name a file and a folder that you may write"
      case ENOSPC, EDQUOT, EFBIG: "make room, or name a place on another disk"
      default: "name another file"
      }
    return refusal(path, String(cString: strerror(error)).lowercased(), cure)
  }

  /// Why a file is not written.
  public static func refusal(_ path: String, _ why: String, _ cure: String) -> Refusal {
    Refusal(
      .cannotWrite, "\(path: path.isEmpty ? "“”" : path) cannot be written: \(why)",
      Explanation(waysOut: [WayOut(cure, [])]))
  }
}

extension Location.Lack {
  /// Why a file is not written at a path that is not confined.
  public func refusal(toWrite path: String) -> Refusal {
    switch self {
    case .noName: WholeFile.refusal(path, "the path holds no name", "write the path")
    case .system(let reason): WholeFile.refusal(path, reason)
    case .danglingLink: WholeFile.refusal(path, "a link is there that leads nowhere", "name another file")
    case .outside, .hidden: WholeFile.refusal(path, EXDEV)
    }
  }
}
