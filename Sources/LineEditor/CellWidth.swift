import CLineEditor
import Glibc

/// How many cells of a terminal a character takes.
enum CellWidth {
  /// The cells of a character; 0 where it would not be seen at all.
  static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x80 { return first.value >= 0x20 && first.value != 0x7F ? 1 : 0 }
    if isDrawnWide(character) { return 2 }
    return max(0, Int(line_editor_cells(wchar_t(first.value))))
  }

  /// The cells of a text on one row.
  static func of(_ text: String) -> Int {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  /// Whether terminals disagree about a character: some draw its code points side by side.
  static func isDisputed(_ character: Character) -> Bool {
    character.unicodeScalars.count > 1
      && character.unicodeScalars.contains { $0.value == 0x200D || $0.value == 0xFE0F || $0.value >= 0x1F1E6 }
  }

  private static func isDrawnWide(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
  }
}
