import CFiles
import Glibc

/// A folder that was opened. What is asked of it lies below it, whatever others rename or link meanwhile: names are looked up
/// from its descriptor, and no link is followed on the way.
///
/// ## In this folder
/// The disk, and nothing of what its files mean. A path is followed once, to an opened folder and a name in it; all
/// that is done later is done there, so that nobody can swap the way in between.
/// - `Paths.swift` (as texts), `Folder.swift`, `Confinement.swift` (where somebody may go), `Location.swift` (a folder
///   and a name): where a file lies.
/// - `RegularFile.swift` reads, `WholeFile.swift` writes anew, `GrowingFile.swift` adds to what was written.
/// - `Listing.swift` says what a folder holds; `RecentFolder.swift` spares opening the same one for each of its files;
///   `PersonalFile.swift` is where a program keeps what a person wishes and what it remembers.
public final class Folder: Sendable {
  /// Where it lies, as an absolute path without links: to compare places by, and for no message.
  public let path: String
  let descriptor: Int32

  /// Opens a folder, links followed: who names one means what it leads to. Nil where there is none, with the system's reason
  /// in `errno`.
  public convenience init?(_ path: String) {
    let descriptor = Glibc.open(path.isEmpty ? "." : path, Self.flags)
    guard descriptor >= 0 else { return nil }
    self.init(descriptor, named: path)
  }

  /// The folder behind an open descriptor, which stays its owner's.
  convenience init?(opened descriptor: Int32) {
    let own = openat(descriptor, ".", Self.flags)
    guard own >= 0 else { return nil }
    self.init(own, named: ".")
  }

  private init(_ descriptor: Int32, named path: String) {
    self.descriptor = descriptor
    self.path = Paths.ofDescriptor(descriptor) ?? Paths.resolved(path) ?? path
  }

  deinit { close(descriptor) }

  private static let flags = files_place_only | O_DIRECTORY | O_CLOEXEC

  /// The folder at a path below it that has neither links nor dots; nil with the system's reason in `errno`.
  public func folder(at way: String) -> Folder? {
    guard !way.isEmpty else { return self }
    let descriptor = open(beneath: way, Self.flags)
    return descriptor < 0 ? nil : Folder(descriptor, named: Paths.joined(path, way))
  }

  /// Opens what stands at a path below it that has neither links nor dots; -1 with the system's reason in `errno`.
  func open(beneath way: String, _ flags: Int32) -> Int32 {
    let descriptor = files_open_beneath(self.descriptor, way, flags)
    guard descriptor < 0, errno == ENOSYS || errno == EPERM else { return descriptor }
    return walk(way, flags)
  }

  /// The same where the kernel cannot do it in one go: name by name, each looked up in the folder before it.
  func walk(_ way: String, _ flags: Int32) -> Int32 {
    let names = way.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard !names.contains(where: { ["", ".", ".."].contains($0) }) else {
      errno = EXDEV
      return -1
    }
    var descriptor = self.descriptor
    for (position, name) in names.enumerated() {
      let isLast = position == names.count - 1
      let next = openat(descriptor, name, isLast ? flags | O_NOFOLLOW : Self.flags | O_NOFOLLOW)
      let reason = errno
      if descriptor != self.descriptor { close(descriptor) }
      errno = reason
      guard next >= 0 else { return -1 }
      descriptor = next
    }
    return descriptor
  }

  /// The way from it to an absolute path without links; nil where that lies elsewhere. By their bytes: two names that look
  /// alike may be two folders.
  func way(to path: String) -> String? {
    if path.utf8.elementsEqual(self.path.utf8) { return "" }
    let start = self.path == "/" ? "/" : self.path + "/"
    guard path.utf8.starts(with: start.utf8) else { return nil }
    return String(decoding: path.utf8.dropFirst(start.utf8.count), as: UTF8.self)
  }
}
