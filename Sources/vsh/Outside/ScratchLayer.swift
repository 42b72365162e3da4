import Commands
import Errors
import Files

/// What a case writes, in memory over the files that are there: the case can read it back, no other case can, and nothing
/// of it is left.
final class ScratchLayer {
  private var files: [[UInt8]: [UInt8]] = [:]

  /// What was written at an absolute path; nil where nothing was.
  func file(at path: String) -> [UInt8]? { files.isEmpty ? nil : files[Array(path.utf8)] }

  func destination(at place: Location) -> any Destination { ScratchDestination(self, place) }

  fileprivate func write(_ text: [UInt8], to path: String) { files[Array(path.utf8)] = text }

  fileprivate func append(_ text: [UInt8], to path: String) { files[Array(path.utf8), default: []] += text }
}

/// A place in a layer.
private final class ScratchDestination: Destination, GrowingScript {
  private let layer: ScratchLayer
  let path: String
  let folder: String

  init(_ layer: ScratchLayer, _ place: Location) {
    self.layer = layer
    path = place.path
    folder = place.folder.path
  }

  func write(_ text: [UInt8]) throws(Refusal) { layer.write(text, to: path) }

  func begin(_ text: [UInt8]) throws(Refusal) -> any GrowingScript {
    layer.write(text, to: path)
    return self
  }

  func append(_ text: [UInt8]) throws(Refusal) { layer.append(text, to: path) }
}
