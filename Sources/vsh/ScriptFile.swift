import Glibc
import Language
import Rules

/// Reads scripts, whole.
enum ScriptFile {
  /// The most bytes that are read from a stream without an end.
  private static let largest = 1 << 30

  /// The source of a script file. Throws `cannot-read` with the reason of the system.
  static func read(_ path: String) throws(Refusal) -> Source {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw cannotRead(path, String(cString: strerror(errno)).lowercased()) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw cannotRead(path, String(cString: strerror(errno)).lowercased()) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw cannotRead(path, "it is a folder", "name the scripts in it")
    default: throw cannotRead(path, "it is no ordinary file", "pass a stream through standard input: vsh < \(path)")
    }
    guard let text = bytes(of: file, expecting: Int(status.st_size)) else {
      throw cannotRead(path, String(cString: strerror(errno)).lowercased())
    }
    return Source(name: path, folder: Folder.containing(path), text: text)
  }

  /// Everything that standard input holds, as a script of the current folder.
  static func readStandardInput() throws(Refusal) -> Source {
    guard let text = bytes(of: STDIN_FILENO, expecting: 1 << 16) else {
      throw cannotRead("standard input", String(cString: strerror(errno)).lowercased())
    }
    return Source(name: "<stdin>", folder: Folder.current, text: text)
  }

  private static func cannotRead(_ path: String, _ reason: String, _ advice: String? = nil) -> Refusal {
    Refusal(.cannotRead, "\(path) cannot be read: \(reason)", Explanation(advice))
  }

  /// All bytes of a file; `size` is what it is expected to hold, so that most files are read in one piece.
  private static func bytes(of file: Int32, expecting size: Int) -> [UInt8]? {
    var text: [UInt8] = []
    var capacity = size + 1
    while true {
      var outcome = 1
      let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        while count < capacity {
          let got = Glibc.read(file, buffer.baseAddress?.advanced(by: count), capacity - count)
          if got < 0, errno == EINTR { continue }
          guard got > 0 else {
            outcome = got
            return
          }
          count += got
        }
      }
      guard outcome >= 0 else { return nil }
      text = text.isEmpty ? piece : text + piece
      if outcome == 0 { return text }
      guard text.count < largest else {
        errno = EFBIG
        return nil
      }
      capacity = max(1 << 16, text.count)
    }
  }
}

/// Folders, as absolute paths without links.
enum Folder {
  static var current: String { resolved(".") ?? "/" }

  static func containing(_ path: String) -> String? {
    resolved(path).map { full in
      full.lastIndex(of: "/").map { $0 == full.startIndex ? "/" : String(full[..<$0]) } ?? "/"
    }
  }

  /// The path with every link followed; nil when nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let full = realpath(path, nil) else { return nil }
    defer { free(full) }
    return String(cString: full)
  }

  /// A path without `.` and `..`, by its words alone.
  static func plain(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  static func contains(_ folder: String, _ path: String) -> Bool {
    folder == "/" || path == folder || path.hasPrefix(folder + "/")
  }
}
