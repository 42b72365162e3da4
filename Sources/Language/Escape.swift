/// A backslash in a double-quoted word and what follows it.
enum Escape {
  case character(Unicode.Scalar, length: Int)
  case unknown(length: Int)

  /// Reads the escape that a text begins with.
  static func read(_ text: ArraySlice<UInt8>) -> Escape {
    switch text.dropFirst().first {
    case UInt8(ascii: "n"): return .character("\n", length: 2)
    case UInt8(ascii: "t"): return .character("\t", length: 2)
    case UInt8(ascii: "\""): return .character("\"", length: 2)
    case UInt8(ascii: "\\"): return .character("\\", length: 2)
    case UInt8(ascii: "$"): return .character("$", length: 2)
    case UInt8(ascii: "u"): return readCodePoint(text)
    default: return .unknown(length: 1 + text.dropFirst().prefix(1).count + continuation(of: text.dropFirst(2)))
    }
  }

  // The bytes that complete a character whose first byte was read.
  private static func continuation(of text: ArraySlice<UInt8>) -> Int {
    text.prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
  }

  private static func readCodePoint(_ text: ArraySlice<UInt8>) -> Escape {
    let rest = text.dropFirst(2)
    guard rest.first == UInt8(ascii: "{") else { return .unknown(length: 2) }
    let digits = rest.dropFirst().prefix(8).prefix(while: isHexDigit)
    guard rest.dropFirst(1 + digits.count).first == UInt8(ascii: "}") else { return .unknown(length: 3 + digits.count) }
    let length = digits.count + 4
    guard (1...6).contains(digits.count), let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      number != 0, let scalar = Unicode.Scalar(number)
    else { return .unknown(length: length) }
    return .character(scalar, length: length)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}

/// A variable in a word: `$name` or `${name}`.
public enum Variable {
  /// Reads the variable that a text begins with; nil when its `$` stands for itself.
  static func read(_ text: ArraySlice<UInt8>) -> (name: Range<Int>, length: Int)? {
    let rest = text.dropFirst()
    if rest.first == UInt8(ascii: "{") {
      let name = rest.dropFirst().prefix(while: isNameByte)
      guard !name.isEmpty, text.dropFirst(2 + name.count).first == UInt8(ascii: "}") else { return nil }
      return (name.startIndex..<name.endIndex, name.count + 3)
    }
    let name = rest.prefix(while: isNameByte)
    guard !name.isEmpty else { return nil }
    return (name.startIndex..<name.endIndex, name.count + 1)
  }

  /// Whether a byte can stand in a variable's name: letters, digits, underscore.
  public static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
