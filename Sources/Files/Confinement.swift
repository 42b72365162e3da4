/// The folders that somebody is held to.
public struct Confinement: Sendable {
  private let folders: [Folder]
  private let sparesHidden: Bool

  /// What lies below these folders; hidden files and folders below them are left out where they are to be spared.
  public init(to folders: [Folder], sparesHidden: Bool = false) {
    self.folders = folders
    self.sparesHidden = sparesHidden
  }

  /// The folder that an absolute path without links lies below, and the way from there.
  func way(to path: String) throws(Location.Lack) -> (folder: Folder, way: String) {
    let ways = folders.compactMap { folder in folder.way(to: path).map { (folder, $0) } }
    guard let first = ways.first else { throw .outside }
    guard sparesHidden else { return first }
    guard let seen = ways.first(where: { !Self.isHidden($0.1) }) else { throw .hidden }
    return seen
  }

  private static func isHidden(_ way: String) -> Bool {
    way.utf8.split(separator: UInt8(ascii: "/")).contains { $0.first == UInt8(ascii: ".") }
  }
}
