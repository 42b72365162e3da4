/// How long a text of a record may be where neither system's own limit is known to be smaller: what Procore's columns for
/// long texts hold.
public enum TextLimit {
  /// The most bytes.
  public static let bytes = 65_535
}
