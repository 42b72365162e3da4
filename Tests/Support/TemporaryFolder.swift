import Foundation

/// A folder that goes away with its last owner.
public final class TemporaryFolder {
  /// Where it lies, without links on the way.
  public let path: String

  /// An empty one.
  public init() throws {
    let url = Self.place()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  /// One with what lies in another folder.
  public init(copying other: String) throws {
    let url = Self.place()
    try FileManager.default.copyItem(atPath: other, toPath: url.path)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private static func place() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "vsh-test-\(UUID().uuidString)")
  }

  /// Writes a file below it, with the folders on the way; returns its path.
  @discardableResult
  public func write(_ text: String, to name: String = "case.vsh") throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file below it, with the folders on the way; returns its path.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String = "case.vsh") throws -> String {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// Makes a folder below it.
  public func make(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }

  /// Makes a link below it; returns its path.
  @discardableResult
  public func link(_ name: String, to target: String) throws -> String {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    return "\(path)/\(name)"
  }

  /// The text of a file below it.
  public func text(of name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// The names of what lies in it, hidden ones included.
  public func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  /// The permissions of what lies below it.
  public func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.posixPermissions] as? Int
  }
}
