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
    case folder
    /// A pipe, a socket or a device.
    case special
  }

  /// Reads what stands at a path. Throws `cannot-read`.
  public static func read(_ path: String) throws(Refusal) -> Item {
    guard !path.utf8.contains(0), !path.isEmpty else { throw refusal(path, "the path holds no name", "write the path") }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file(try contents(of: descriptor, size: Int(status.st_size), named: path))
    default: return .special
    }
  }

  /// Whether a name in a folder is a link that leads out of it: a customer's folder must not reach for other files.
  static func leadsOut(_ name: String, ofFolder path: String) -> Bool {
    guard let folder = resolved(path), let file = resolved(path + "/" + name) else { return true }
    return !file.hasPrefix(folder == "/" ? folder : folder + "/")
  }

  /// A path with every link followed; nil when nothing is there.
  public static func resolved(_ path: String) -> String? {
    guard let full = realpath(path, nil) else { return nil }
    defer { free(full) }
    return String(cString: full)
  }

  /// A name in a folder, and what the folder itself knows of it.
  public struct Entry {
    /// The name.
    public let name: String
    /// `DT_REG`, `DT_DIR` and so on; `DT_UNKNOWN` where the folder does not know.
    public let type: Int
  }

  /// What a folder holds, in byte order of the names, without those that begin with a dot. Throws `cannot-read`.
  public static func entries(inFolder path: String) throws(Refusal) -> [Entry] {
    guard let folder = opendir(path) else { throw failure(path) }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { entries.append(Entry(name: name, type: Int(entry.pointee.d_type))) }
    }
    // Strings compare as bytes where they are ASCII, which is by far the quicker way.
    guard entries.contains(where: { !$0.name.utf8.allSatisfy { $0 < 0x80 } }) else {
      return entries.sorted { $0.name < $1.name }
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
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
      guard outcome >= 0 else { throw failure(path) }
      bytes = bytes.isEmpty ? piece : bytes + piece
      guard bytes.count <= limit else {
        throw refusal(path, "it is larger than 1 GiB", "split it, or take it out of the folder")
      }
      if outcome == 0 { return bytes }
      capacity = max(1 << 16, bytes.count)
    }
  }

  private static func failure(_ path: String) -> Refusal {
    refusal(path, String(cString: strerror(errno)).lowercased(), "see that the path is right and may be read")
  }

  private static func refusal(_ path: String, _ why: String, _ cure: String) -> Refusal {
    Refusal(
      .cannotRead, "\(path.isEmpty ? "“”" : path) cannot be read: \(why)", Explanation(waysOut: [WayOut(cure, [])]))
  }
}
