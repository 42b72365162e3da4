import Errors

/// A file that is text: UTF-8, without a byte order mark and without NUL.
///
/// ## In this folder
/// Bytes become rows and values that know where they stand, so that a fault has a line and a column. Nothing here knows
/// what a column means. Both readers are vsh's own; they say why.
/// - `TextFile.swift`: what a file must be at least. `FilePlace.swift`: a place in it, and the refusal of what stands
///   there.
/// - `CSVTable.swift`: a table, whose rows `CSVRows.swift` takes apart one after another.
/// - `JSONSyntax.swift` makes the values of `JSONValue.swift`; others take from them what they need through
///   `JSONNode.swift`.
struct TextFile {
  /// Its name, without the folder.
  let name: String
  /// What is in it.
  let bytes: [UInt8]
  /// What reading it asks as it goes: a file may be long.
  let allowance: Allowance

  /// A file with its mark taken off.
  init(name: String, bytes: [UInt8], allowance: Allowance = .unlimited) {
    self.allowance = allowance
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.name = name
    self.bytes = bytes.starts(with: mark) ? Array(bytes[mark.count...]) : bytes
  }

  /// Refuses what is not text.
  func check() throws(Refusal) {
    let place = FilePlace(file: self)
    guard bytes.contains(where: { !isBlank($0) }) else {
      throw place.refusal(
        "the file is empty", why: "there is nothing to load", cure: "export it again, or take it away")
    }
    guard !looksLikeUTF16 else {
      throw place.refusal(
        "the file is not UTF-8", why: "it begins as UTF-16 does, which SQL tools call Unicode", cure: "save it as UTF-8"
      )
    }
    if let offset = bytes.firstIndex(of: 0) {
      throw self.place(ofByte: offset).refusal(
        "there is a NUL byte", why: "a text holds none, so the file is damaged or no text", cure: "export it again")
    }
    if let offset = firstByteThatIsNotUTF8 {
      throw self.place(ofByte: offset).refusal(
        "the text is not UTF-8", why: "its bytes mean nothing in UTF-8; the file may be in a Windows code page",
        cure: "save it as UTF-8")
    }
  }

  /// Whether the file begins as UTF-16 does.
  var looksLikeUTF16: Bool { bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) }

  /// Whether it begins as JSON does: a bracket, and behind it something that JSON allows there. A page of Markdown can
  /// begin with a bracket too.
  var looksLikeJSON: Bool {
    let visible = bytes.lazy.filter { !isBlank($0) }.prefix(2)
    guard let first = visible.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else { return false }
    return visible.count == 1 || "\"{}[]".utf8.contains(visible.suffix(1).first ?? 0)
  }

  /// The place of a byte.
  func place(ofByte offset: Int, field: String? = nil) -> FilePlace {
    let (line, column) = TextPosition.of(byte: offset, in: bytes)
    return FilePlace(file: self, line: line, column: column, field: field, range: offset..<min(offset + 1, bytes.count))
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private var firstByteThatIsNotUTF8: Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
