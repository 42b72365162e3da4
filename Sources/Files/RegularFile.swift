import Errors
import Glibc

/// Reading from disk, with the system's own calls: pipes and devices must not be waited for, and a folder is no file.
public enum RegularFile {
  /// The most bytes that a file may have.
  public static let limit = 1 << 30

  /// What stands at a path.
  public enum Item {
    /// A regular file, with what it holds.
    case file([UInt8])
    /// A folder.
    case folder(Folder)
    /// A pipe, a socket or a device.
    case special
  }

  /// Reads what stands at a path, links followed. Throws `cannot-read`.
  public static func read(_ path: String) throws(Refusal) -> Item {
    guard !path.utf8.contains(0), !path.isEmpty else { throw refusal(path, "the path holds no name", "write the path") }
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { throw refusal(path, errno) }
    return try item(descriptor, shown: path)
  }

  /// Reads what stands at a place. Throws `cannot-read`.
  public static func read(_ place: Location) throws(Refusal) -> Item {
    let descriptor = openat(place.folder.descriptor, place.name, flags | O_NOFOLLOW)
    guard descriptor >= 0 else { throw refusal(place.shown, errno) }
    return try item(descriptor, shown: place.shown)
  }

  // Pipes and devices must not be waited for.
  static let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC

  /// What an opened file holds; it is closed.
  static func item(_ descriptor: Int32, shown path: String) throws(Refusal) -> Item {
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw refusal(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      guard let folder = Folder(opened: descriptor) else { throw refusal(path, errno) }
      return .folder(folder)
    case S_IFREG: return .file(try contents(of: descriptor, size: Int(status.st_size), named: path))
    default: return .special
    }
  }

  /// All bytes behind a descriptor; `size` is what it is expected to hold, so that most files are read in one piece.
  /// Throws `cannot-read`, also where there are more than ``limit``.
  public static func contents(of descriptor: Int32, size: Int, named path: String) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var capacity = min(size, limit) + 1
    while true {
      var outcome = 1
      let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        while count < capacity {
          let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), capacity - count)
          if got < 0, errno == EINTR { continue }
          guard got > 0 else {
            outcome = got
            return
          }
          count += got
        }
      }
      guard outcome >= 0 else { throw refusal(path, errno) }
      bytes = bytes.isEmpty ? piece : bytes + piece
      guard bytes.count <= limit else {
        throw refusal(path, "it is larger than 1 GiB", "split it, or take it out of the folder")
      }
      if outcome == 0 { return bytes }
      capacity = max(1 << 16, bytes.count)
    }
  }

  /// What the system says about a file that it does not read.
  public static func refusal(_ path: String, _ error: Int32) -> Refusal {
    refusal(path, String(cString: strerror(error)).lowercased(), "see that the path is right and may be read")
  }

  /// Why a file is not read.
  public static func refusal(_ path: String, _ why: String, _ cure: String) -> Refusal {
    Refusal(
      .cannotRead, "\(path: path.isEmpty ? "“”" : path) cannot be read: \(why)",
      Explanation(waysOut: [WayOut(cure, [])]))
  }
}
