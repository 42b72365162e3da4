/// What identifies a record in its table: its own name within its parent's (a cost code within its project, a phase
/// within its phase group); ``Name/none`` is the parent of what has none, and both are none for the only record of a kind.
public struct Key: Hashable, Sendable {
  /// The name of the object that it belongs to.
  public let parent: Name
  /// Its own name.
  public let name: Name

  /// A key within a parent.
  public init(_ parent: Name, _ name: Name) {
    self.parent = parent
    self.name = name
  }

  /// A key of a record without a parent.
  public init(_ name: Name) { self.init(.none, name) }

  /// The key of the one record of its kind, such as the clock.
  public static let only = Key(.none, .none)

  /// Both halves as one word: a third of the hashing work of two.
  public func hash(into hasher: inout Hasher) { hasher.combine(UInt64(parent.id) << 32 | UInt64(name.id)) }
}
