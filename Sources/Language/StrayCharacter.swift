import Errors
import Text

/// What may not stand in a script as it is: bytes that are no UTF-8, control characters that a terminal would obey, and
/// the marks that turn the direction of text, with which a script could show one thing and do another.
enum StrayCharacter {
  /// The first one in a text.
  static func first(in text: [UInt8]) -> Diagnostic? {
    guard hasSuspects(text) else { return nil }
    do {
      _ = try UTF8Span(validating: text.span)
    } catch {
      let range = error.byteOffsets
      return Diagnostic(
        .badFormat, "this is not UTF-8 text", at: range, help: "save the script as UTF-8")
    }
    var offset = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      if isForbidden(scalar) || text.withUnsafeBytes({ isLoneReturn($0, offset) }) {
        let number = String(scalar.value, radix: 16, uppercase: true)
        return Diagnostic(
          .badFormat,
          "a script cannot hold the control character U+\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)",
          at: offset..<offset + length,
          help: scalar.value == 0 ? "take it out" : #"write it as "\u{\#(number)}" where it is meant"#)
      }
      offset += length
    }
    return nil
  }

  /// Looks at eight bytes at a time; only where one of them is below a blank or above ASCII, at each.
  private static func hasSuspects(_ text: [UInt8]) -> Bool {
    text.withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let belowBlank = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
        let aboveTilde = (word &+ 0x0101_0101_0101_0101 | word) & 0x8080_8080_8080_8080
        if belowBlank | aboveTilde != 0, (index..<index + 8).contains(where: { isSuspect(bytes, $0) }) { return true }
        index += 8
      }
      return (index..<bytes.count).contains { isSuspect(bytes, $0) }
    }
  }

  private static func isSuspect(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x09, 0x0A, 0x20..<0x7F: false
    case 0x0D: isLoneReturn(bytes, index)
    default: true
    }
  }

  /// A carriage return is the first half of a line end; alone it would let a terminal write over the line.
  private static func isLoneReturn(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: scalar.turnsDirection
    }
  }
}
