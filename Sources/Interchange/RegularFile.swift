import Glibc
import Rules

/// Reading from disk, with the system's own calls: pipes and devices must not be waited for, and a folder is no file.
enum RegularFile {
  /// The most bytes that a file may have.
  static let limit = 1 << 30

  /// What stands at a path.
  enum Item {
    case file([UInt8])
    case folder
    /// A pipe, a socket or a device.
    case special
  }

  /// Reads what stands at a path. Throws `cannot-read`.
  static func read(_ path: String) throws(Refusal) -> Item {
    guard !path.utf8.contains(0), !path.isEmpty else { throw refusal(path, "the path holds no name", "write the path") }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file(try contents(of: descriptor, size: Int(status.st_size), path))
    default: return .special
    }
  }

  /// Whether a name in a folder is a link that leads out of it: a customer's folder must not reach for other files.
  static func leadsOut(_ name: String, ofFolder path: String) -> Bool {
    guard let folder = resolved(path), let file = resolved(path + "/" + name) else { return true }
    return !file.hasPrefix(folder == "/" ? folder : folder + "/")
  }

  private static func resolved(_ path: String) -> String? {
    guard let full = realpath(path, nil) else { return nil }
    defer { free(full) }
    return String(cString: full)
  }

  /// The names in a folder in byte order, without those that begin with a dot. Throws `cannot-read`.
  static func names(inFolder path: String) throws(Refusal) -> [String] {
    guard let folder = opendir(path) else { throw failure(path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: Int(entry.pointee.d_reclen)) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func contents(of descriptor: Int32, size: Int, _ path: String) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, limit))
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure(path) }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else {
        throw refusal(path, "the file is larger than 1 GiB", "split it, or move it out of the folder")
      }
      bytes += buffer[..<count]
    }
  }

  private static func failure(_ path: String) -> Refusal {
    refusal(path, String(cString: strerror(errno)).lowercased(), "see that the path is right and may be read")
  }

  private static func refusal(_ path: String, _ why: String, _ cure: String) -> Refusal {
    Refusal(
      .cannotRead, "cannot read \(path)", Explanation(why, waysOut: [WayOut(cure, [])], aftermath: Place.aftermath))
  }
}
