/// What a terminal would obey, and what nobody sees: control characters, and marks that turn the direction of a text, take
/// no room or name other things than they show. With them two names that look the same could be two.
struct Unseen {
  private let text: String
  /// Whether each scalar is one; empty where none is.
  private let places: [Bool]

  /// Those in a text.
  init(in text: String) {
    self.text = text
    guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
      places = []
      return
    }
    let scalars = Array(text.unicodeScalars)
    let places = scalars.indices.map { Self.isUnseen(scalars, $0) }
    self.places = places.contains(true) ? places : []
  }

  /// Whether there are none.
  var isEmpty: Bool { places.isEmpty }

  /// The text with each of them as its number, but for what is written otherwise in any case.
  func written(_ otherwise: (Unicode.Scalar) -> String?) -> String {
    var written = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if let own = otherwise(scalar) {
        written += own
      } else if !places.isEmpty, places[index] {
        written += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        written.unicodeScalars.append(scalar)
      }
    }
    return written
  }

  private static func isUnseen(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index].value {
    case 0x20..<0x7F: false
    case 0..<0xA0, 0x2028, 0x2029: true
    default: scalars[index].isUnseen && !joins(scalars, index)
    }
  }

  /// Whether it does what it is there for, which is seen: it joins two pictures or letters, or chooses the look of one.
  private static func joins(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = scalars[index - 1]
    let after = index + 1 < scalars.count ? scalars[index + 1] : nil
    switch scalars[index].value {
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF:
      return before.isPicture || before.properties.isIdeographic
        || (before.properties.isEmoji && after?.value == 0x20E3)
    case 0x200D where after?.isPicture == true:
      return before.isPicture || before.value == 0xFE0F
    case 0x200C, 0x200D:
      return before.isOfJoinedLetters && after?.isOfJoinedLetters == true
    default: return false
    }
  }
}

extension Unicode.Scalar {
  // Digits are emoji too, as far as Unicode goes.
  fileprivate var isPicture: Bool { value >= 0xA0 && properties.isEmoji }

  // From Arabic to Sinhala.
  fileprivate var isOfJoinedLetters: Bool { (0x0600...0x0DFF).contains(value) }
}
