extension Unicode.Scalar {
  /// Whether it changes the direction of the text behind it without being seen.
  public var turnsDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether it leaves no mark of its own on a screen, wherever it stands.
  public var isUnseen: Bool { value >= 0xA0 && properties.isDefaultIgnorableCodePoint }

  /// Whether it is there to join what stands around it, or to choose the look of what stands before it.
  public var isJoiner: Bool {
    switch value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }
}
