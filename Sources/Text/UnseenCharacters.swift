extension Unicode.Scalar {
  /// Whether it changes the direction of the text behind it without being seen.
  public var turnsDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether it ends a line or a paragraph, or turns the direction.
  public var isSeparatorOrDirection: Bool { value == 0x2028 || value == 0x2029 || turnsDirection }
}
