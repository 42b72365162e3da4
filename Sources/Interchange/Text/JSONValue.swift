/// A value of a JSON text, by where it stands there.
struct JSONValue: Sendable {
  /// Its bytes.
  let range: Range<Int>
  let content: Content

  /// What it is; a text and a number are still what stands in the file.
  enum Content: Sendable {
    case null, text, number
    case flag(Bool)
    case list([JSONValue])
    case object([Member])
  }

  /// A member of an object.
  struct Member: Sendable {
    /// Where its name stands, between the quotes.
    let name: Range<Int>
    let value: JSONValue
  }
}

/// One step of the way to a JSON value.
enum PathStep: Equatable {
  case name(String)
  case index(Int)

  /// The way as people write it: `[3].full_code`.
  static func text(_ path: [PathStep]) -> String {
    let text = path.map { step in
      switch step {
      case .name(let name): ".\(name)"
      case .index(let index): "[\(index)]"
      }
    }.joined()
    return text.isEmpty ? "the whole" : text
  }
}

/// A JSON text with its value.
struct JSONDocument {
  let text: TextFile
  let value: JSONValue

  /// The whole.
  var root: JSONNode { JSONNode(value: value, document: self) }

  /// The way to a value, found by where it stands.
  func path(to wanted: JSONValue) -> [PathStep] {
    var path: [PathStep] = []
    var value = value
    while value.range != wanted.range {
      switch value.content {
      case .list(let values):
        guard let index = values.firstIndex(where: { $0.range.upperBound >= wanted.range.upperBound }) else {
          return path
        }
        path.append(.index(index))
        value = values[index]
      case .object(let members):
        guard let member = members.first(where: { $0.value.range.upperBound >= wanted.range.upperBound }) else {
          return path
        }
        path.append(.name(string(member.name)))
        value = member.value
      case .null, .text, .number, .flag: return path
      }
    }
    return path
  }

  /// The text between two quotes.
  func string(_ range: Range<Int>) -> String {
    let bytes = text.bytes[range]
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    return JSONEscapes.text(of: bytes)
  }
}

/// The escapes of JSON's texts.
private enum JSONEscapes {
  /// A text whose escapes are well formed.
  static func text(of bytes: ArraySlice<UInt8>) -> String {
    var units: [UInt16] = []
    var rest = String(decoding: bytes, as: UTF8.self).utf16[...]
    while let unit = rest.popFirst() {
      guard unit == UInt16(truncatingIfNeeded: UInt8(ascii: "\\")), let letter = rest.popFirst() else {
        units.append(unit)
        continue
      }
      switch letter {
      case UInt16(truncatingIfNeeded: UInt8(ascii: "b")): units.append(0x08)
      case UInt16(truncatingIfNeeded: UInt8(ascii: "f")): units.append(0x0C)
      case UInt16(truncatingIfNeeded: UInt8(ascii: "n")): units.append(0x0A)
      case UInt16(truncatingIfNeeded: UInt8(ascii: "r")): units.append(0x0D)
      case UInt16(truncatingIfNeeded: UInt8(ascii: "t")): units.append(0x09)
      case UInt16(truncatingIfNeeded: UInt8(ascii: "u")):
        units.append(UInt16(String(decoding: rest.prefix(4), as: UTF16.self), radix: 16) ?? 0xFFFD)
        rest = rest.dropFirst(4)
      default: units.append(letter)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
