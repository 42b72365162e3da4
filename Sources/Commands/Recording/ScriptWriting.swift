import Errors

extension Session {
  /// Where a script is to be written.
  public struct Destination: Sendable {
    /// Its absolute path without links.
    public let path: String
    /// Its folder.
    public let folder: String

    /// A place for a script.
    public init(path: String, folder: String) {
      self.path = path
      self.folder = folder
    }
  }

  /// Writing scripts, as the surroundings of a session allow it.
  public struct ScriptWriting {
    /// Writes more behind what stands there.
    public typealias Append = (_ text: [UInt8]) -> Result<Void, Refusal>

    /// Where a path leads that a script or a person names. Refuses with `outside-allowed-folders`, with `cannot-write`,
    /// and with `already-exists` unless what is there may be replaced.
    let find: (_ path: String, _ confinement: Confinement, _ replaces: Bool) -> Result<Destination, Refusal>
    /// Writes a whole script. Refuses with `cannot-write`.
    let write: (_ text: [UInt8], _ destination: Destination) -> Result<Void, Refusal>
    /// Writes the beginning of a script that grows. Refuses with `cannot-write`.
    let begin: (_ text: [UInt8], _ destination: Destination) -> Result<Append, Refusal>
    /// The absolute path, without links where something is there, of a path in a folder; nil stands for the current one.
    let locate: (_ path: String, _ folder: String?) -> String

    /// The ways to write.
    public init(
      find: @escaping (String, Confinement, Bool) -> Result<Destination, Refusal>,
      write: @escaping ([UInt8], Destination) -> Result<Void, Refusal>,
      begin: @escaping ([UInt8], Destination) -> Result<Append, Refusal>,
      locate: @escaping (String, String?) -> String
    ) {
      self.find = find
      self.write = write
      self.begin = begin
      self.locate = locate
    }
  }
}
