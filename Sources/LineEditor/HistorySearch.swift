/// Looking for an entry while its text is being typed: Ctrl-R.
struct HistorySearch {
  /// What is looked for.
  private(set) var text = ""
  /// The entry that was found.
  private(set) var found: Int?
  /// Whether nothing older holds the text.
  private(set) var isAtEnd = false

  /// Looks for one more character, in the same entry first.
  mutating func type(_ character: Unicode.Scalar, in list: EntryList) {
    text.unicodeScalars.append(character)
    find(in: list, before: found.map { $0 + 1 } ?? list.entries.count)
  }

  /// Takes a character back, and begins anew.
  mutating func erase(in list: EntryList) {
    _ = text.popLast()
    find(in: list, before: list.entries.count)
  }

  /// Goes on to the next older entry.
  mutating func goOn(in list: EntryList) { find(in: list, before: found ?? list.entries.count) }

  /// The entry that was found, with the cursor where the text begins.
  func line(of list: EntryList) -> LineText? {
    guard let found else { return nil }
    var line = LineText(list.entries[found])
    let start = EntryList.place(of: text, in: line.text) ?? 0
    line.move(to: line.text.index(line.text.startIndex, offsetBy: start))
    return line
  }

  /// What is seen of the search.
  func picture(of list: EntryList, continuation: String) -> Picture {
    var picture = Picture(prompt: "(search: \(text)) ", continuation: continuation)
    if let line = line(of: list) {
      picture.text = line.text
      picture.cursor = line.utf8Offset
    }
    if isAtEnd {
      picture.hint = LineHint(text: found == nil ? "not found" : "  no older one", isWarning: true)
    }
    return picture
  }

  private mutating func find(in list: EntryList, before index: Int) {
    guard !text.isEmpty else {
      (found, isAtEnd) = (nil, false)
      return
    }
    let next = list.newest(holding: text, before: index)
    isAtEnd = next == nil
    found = next ?? found
  }
}
