/// Text from data as HTML may hold it, in elements and between double quotes.
///
/// Mustache escapes character by character, and a quotation mark with an accent on it is another character to Swift, so
/// it would end an attribute unescaped. Here it is done scalar by scalar, and the template takes the texts as they are.
enum HTMLText {
  /// A text in one line.
  static func line(_ text: String) -> String { escaped(VisibleText.line(text)) }

  /// A text that is visible already.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
