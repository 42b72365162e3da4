/// A word from a script in a message: no longer than a message can bear.
public func shortened(_ text: String) -> String { shortened(text, to: 40) }

/// The beginning of a text, where it is longer than so many scalars; a character may be made of any number of them.
public func shortened(_ text: String, to most: Int) -> String {
  guard text.utf8.count > most, text.unicodeScalars.count > most else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.prefix(most - 1))) + "…"
}
