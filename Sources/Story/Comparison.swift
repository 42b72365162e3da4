import Workspace

/// What is different between two states of a world, or between its two systems, by object and field.
public struct Comparison: Sendable {
  /// What the two are called.
  public let left: String
  public let right: String
  /// What is only in the second, only in the first, or another in each, in the order of the objects.
  public let rows: [Row]

  /// An object, or a field of it.
  public struct Row: Sendable {
    /// Whether only the second has it, only the first, or both with other values.
    public let change: Difference.Change
    /// The object, as it is called.
    public let object: String
    /// The field with both its values; nil where one of the two has no such object.
    public let field: Difference.FieldChange?

    /// A difference.
    public init(change: Difference.Change, object: String, field: Difference.FieldChange?) {
      (self.change, self.object, self.field) = (change, object, field)
    }
  }

  /// What is different.
  public init(left: String, right: String, rows: [Row]) { (self.left, self.right, self.rows) = (left, right, rows) }
}
