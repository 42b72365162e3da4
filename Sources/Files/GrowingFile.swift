import Errors
import Glibc

/// A file that is written piece by piece, each of them whole or not at all.
public final class GrowingFile {
  private let shown: String
  private let descriptor: Int32

  /// Writes the beginning of a file. Throws `cannot-write`.
  public init(_ place: Location, beginning: [UInt8]) throws(Refusal) {
    try WholeFile.write(beginning, to: place)
    shown = place.shown
    descriptor = openat(place.folder.descriptor, place.name, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw WholeFile.refusal(shown, errno) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes more behind what stands there. Throws `cannot-write`, and the file is as it was.
  public func append(_ bytes: [UInt8]) throws(Refusal) {
    let end = lseek(descriptor, 0, SEEK_END)
    let error = WholeFile.send(bytes, to: descriptor)
    guard error != 0 else { return }
    _ = ftruncate(descriptor, end)
    throw WholeFile.refusal(shown, error)
  }
}
