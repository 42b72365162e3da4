/// What of a record is asked for many records at once, such as whether a project's codes can be exported: kept beside the
/// records in one byte each, so that half a million answers come from the machine's cache.
public struct Marks: OptionSet, Hashable, Sendable {
  /// One bit a mark.
  public let rawValue: UInt8

  /// Marks from their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The record is there.
  public static let present = Marks(rawValue: 1)
  /// A company code whose phase the last sync did not find.
  public static let missing = Marks(rawValue: 2)
  /// A cost code without a cost type.
  public static let untyped = Marks(rawValue: 4)
  /// A cost code of which something is not in Vista yet; an item that waits for the approver; what Vista offers for import.
  public static let waiting = Marks(rawValue: 8)
  /// An item that its own people can send.
  public static let sendable = Marks(rawValue: 16)
  /// An item that can be retrieved, since the approver has not decided yet.
  public static let undecided = Marks(rawValue: 32)
  /// An item that is in Vista.
  public static let synced = Marks(rawValue: 64)
  /// An item that was put away.
  public static let archived = Marks(rawValue: 128)
}
