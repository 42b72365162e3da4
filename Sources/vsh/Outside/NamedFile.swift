import Errors
import Files
import Glibc

/// A file that a tool writes because a person named it, or a folder above it. Links are followed as far as they stay below
/// what was named: a folder that came from a stranger must not turn what is written somewhere else.
struct NamedFile {
  private let place: Location

  /// A file at a path. It lies below one of some folders, or else below the folder that the path names; `shown` is what
  /// messages call it, where that is not its path. Throws `cannot-write`.
  init(_ path: String, below folders: [Folder]? = nil, shown: String? = nil) throws(Refusal) {
    let parent = Paths.split(path).folder
    do throws(Location.Lack) {
      guard let folders = folders ?? Folder(parent).map({ [$0] }) else { throw .system(errno) }
      place = try Location(path, from: nil, within: Confinement(to: folders), shown: shown)
    } catch .outside {
      throw WholeFile.refusal(shown ?? path, "a link leads out of the folder that was named", "name the file itself")
    } catch {
      throw error.refusal(toWrite: shown ?? path)
    }
  }

  /// A file for what a tool makes. Throws `cannot-write`, also where a script is there: nothing that is made anew may cost
  /// a case.
  static func result(_ path: String) throws(Refusal) -> NamedFile {
    let file = try NamedFile(path)
    let isScript = [path, file.place.name].contains { $0.hasSuffix(".vsh") }
    guard !isScript || !file.isThere else {
      throw WholeFile.refusal(path, "there is a script already", "name another file, or remove that one first")
    }
    return file
  }

  private var isThere: Bool { (try? place.occupant) != nil }

  /// Where it lies, to compare places by.
  var path: String { place.path }

  /// Throws `cannot-write` where ``write(_:)`` would, as far as that can be known before there is something to write.
  func check() throws(Refusal) { try WholeFile.check(place) }

  /// Writes its beginning. Throws `cannot-write`.
  func begin(_ bytes: [UInt8]) throws(Refusal) -> GrowingFile { try GrowingFile(place, beginning: bytes) }

  /// Writes it whole. Throws `cannot-write`.
  func write(_ bytes: [UInt8]) throws(Refusal) { try WholeFile.write(bytes, to: place) }
}
