import Files
import Glibc

/// Notices when a file below some paths comes, goes, or changes.
public struct Watch {
  private let paths: [String]
  private let before: [String: Stamp]

  /// A file, under whichever name.
  public struct Identity: Hashable, Sendable {
    private let device: dev_t
    private let number: ino_t

    /// The file at a path; nil where nothing is.
    public init?(of path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      self.init(status)
    }

    /// The file behind a descriptor.
    public init?(of descriptor: Int32) {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { return nil }
      self.init(status)
    }

    fileprivate init(_ status: stat) { (device, number) = (status.st_dev, status.st_ino) }
  }

  private struct Stamp: Equatable {
    let file: Identity
    let seconds: Int
    let nanoseconds: Int
    let size: Int
  }

  /// Begins to watch.
  public init(_ paths: [String]) {
    self.paths = paths
    before = Self.stamps(below: paths)
  }

  /// How often it looks: soon enough for a person, and next to nothing for the machine.
  private static let interval: UInt32 = 200_000

  /// Waits for a change, or until somebody wants to stop. Files that the program wrote itself since it began to watch are
  /// passed over: it would never come to rest.
  public func wait(passingOver own: Set<Identity>, orUntil isStopped: () -> Bool) {
    let ownNames = Set(Self.stamps(below: paths).filter { own.contains($0.value.file) }.keys)
    func others(_ stamps: [String: Stamp]) -> [String: Stamp] { stamps.filter { !ownNames.contains($0.key) } }
    let before = others(before)
    while !isStopped(), others(Self.stamps(below: paths)) == before { usleep(Self.interval) }
  }

  /// What stands below the paths. A folder is what it holds, so it has no stamp of its own.
  private static func stamps(below paths: [String]) -> [String: Stamp] {
    var stamps: [String: Stamp] = [:]
    var waiting = paths
    while let path = waiting.popLast() {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      guard status.st_mode & S_IFMT != S_IFDIR else {
        waiting += ((try? Listing.paths(in: path)) ?? []).map(\.path)
        continue
      }
      stamps[path] = Stamp(
        file: Identity(status), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec,
        size: Int(status.st_size))
    }
    return stamps
  }
}
