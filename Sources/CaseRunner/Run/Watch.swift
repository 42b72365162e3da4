import Glibc

/// Notices when a file below some paths comes, goes, or changes.
public struct Watch {
  private let paths: [String]
  private let before: [String: Stamp]

  private struct Stamp: Equatable {
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

  /// Waits for a change, or until somebody wants to stop.
  public func wait(orUntil isStopped: () -> Bool) {
    while !isStopped(), Self.stamps(below: paths) == before { usleep(Self.interval) }
  }

  private static func stamps(below paths: [String]) -> [String: Stamp] {
    var stamps: [String: Stamp] = [:]
    var waiting = paths
    while let path = waiting.popLast() {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      stamps[path] = Stamp(
        seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec, size: Int(status.st_size))
      guard status.st_mode & S_IFMT == S_IFDIR, let contents = try? FileKind.contents(of: path) else { continue }
      waiting += contents.map(\.path)
    }
    return stamps
  }
}
