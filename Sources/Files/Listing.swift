import Errors
import Glibc

/// What a folder holds, in the byte order of the names, without those that begin with a dot.
public struct Listing {
  /// A name in a folder.
  public struct Entry: Sendable {
    /// The name.
    public let name: String
    /// What it leads to, as far as the folder itself knows.
    let type: Int

    /// Whether it is a folder and no link to one.
    public var isFolder: Bool { type == Int(DT_DIR) }
  }

  /// What a path leads to.
  public enum Kind: Sendable {
    /// A folder, with what lies below it.
    case folder
    /// Anything else.
    case file

    /// What a path leads to, links followed; nil where nothing is.
    public static func of(_ path: String) -> Kind? { kind(path, 0) }
  }

  /// The names in a folder. Throws `cannot-read`.
  public static func entries(of path: String) throws(Refusal) -> [Entry] {
    guard let folder = opendir(path) else { throw RegularFile.refusal(path, errno) }
    return entries(folder)
  }

  /// The names in an opened folder; `shown` is what messages call it. Throws `cannot-read`.
  public static func entries(of folder: Folder, shown: String) throws(Refusal) -> [Entry] {
    let descriptor = openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0, let stream = fdopendir(descriptor) else { throw RegularFile.refusal(shown, errno) }
    return entries(stream)
  }

  private static func entries(_ folder: OpaquePointer) -> [Entry] {
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

  /// The paths in a folder with what they lead to, links to folders left out: they may lead in circles. Throws
  /// `cannot-read`.
  public static func paths(in folder: String) throws(Refusal) -> [(path: String, kind: Kind)] {
    try entries(of: folder).compactMap { entry in
      let path = Paths.joined(folder, entry.name)
      switch entry.type {
      case Int(DT_DIR): return (path, .folder)
      case Int(DT_REG): return (path, .file)
      default: return Kind.kind(path, AT_SYMLINK_NOFOLLOW).map { (path, $0) }
      }
    }
  }
}

extension Listing.Kind {
  fileprivate static func kind(_ path: String, _ flags: Int32) -> Listing.Kind? {
    var status = stat()
    guard fstatat(AT_FDCWD, path, &status, flags) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFLNK: return kind(path, 0) == .file ? .file : nil
    default: return .file
    }
  }
}

extension Folder {
  /// Reads what a name in it leads to; nil where that is a link out of it. Throws `cannot-read`.
  public func read(_ name: String, shown: String) throws(Refusal) -> RegularFile.Item? {
    let descriptor = openat(self.descriptor, name, RegularFile.flags | O_NOFOLLOW)
    if descriptor >= 0 { return try RegularFile.item(descriptor, shown: shown) }
    guard errno == ELOOP else { throw RegularFile.refusal(shown, errno) }
    let place: Location
    do throws(Location.Lack) {
      place = try Location(name, from: path, within: Confinement(to: [self]))
    } catch { return nil }
    return try RegularFile.read(Location(place.folder, place.name, shown: shown))
  }
}
