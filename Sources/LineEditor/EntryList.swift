/// The entries of the history in memory, and where a person is among them.
struct EntryList {
  /// The oldest first.
  private(set) var entries: [String]
  private var browsing: Browsing?

  private struct Browsing {
    /// What was typed before; entries that begin with it are shown.
    let typed: String
    /// Which entry is shown; the count of entries for what was typed.
    var index: Int
    var shown: String
  }

  init(_ entries: [String] = []) { self.entries = entries }

  /// Adds an entry at the end; an equal one that is there goes.
  mutating func add(_ entry: String) {
    if let known = entries.lastIndex(of: entry) { entries.remove(at: known) }
    entries.append(entry)
    browsing = nil
  }

  /// The next older entry that begins with what was typed.
  mutating func older(than line: String) -> String? {
    let now = whereabouts(line)
    return show(entries[..<now.index].lastIndex { matches($0, now) }, of: now)
  }

  /// The next newer entry that begins with what was typed, and at last what was typed.
  mutating func newer(than line: String) -> String? {
    let now = whereabouts(line)
    guard now.index < entries.count else { return nil }
    return show(entries[(now.index + 1)...].firstIndex { matches($0, now) } ?? entries.count, of: now)
  }

  /// The newest entry before one that holds a text, whatever the case of its letters.
  func newest(holding text: String, before index: Int) -> Int? {
    let entries = entries[..<min(index, entries.count)]
    let letters = text.lowercased()
    let bytes = Array(letters.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) { return entries.lastIndex { Self.holds($0, bytes) } }
    let wanted = Array(letters)
    return entries.lastIndex { Self.place(of: wanted, in: Array($0)) != nil }
  }

  /// Whether an entry holds small letters of ASCII. Thousands of entries are looked through at every key.
  private static func holds(_ entry: String, _ wanted: [UInt8]) -> Bool {
    var entry = entry
    return entry.withUTF8 { bytes in
      guard bytes.count >= wanted.count else { return false }
      return (0...bytes.count - wanted.count).contains { start in
        wanted.indices.allSatisfy { small(bytes[start + $0]) == wanted[$0] }
      }
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// At which character a text begins within an entry, whatever the case of its letters.
  static func place(of text: String, in entry: String) -> Int? { place(of: Array(text.lowercased()), in: Array(entry)) }

  private static func place(of wanted: [Character], in entry: [Character]) -> Int? {
    guard !wanted.isEmpty, wanted.count <= entry.count else { return wanted.isEmpty ? 0 : nil }
    return (0...entry.count - wanted.count).first { start in
      wanted.indices.allSatisfy {
        wanted[$0] == entry[start + $0] || String(wanted[$0]) == entry[start + $0].lowercased()
      }
    }
  }

  // What was edited since is what was typed now.
  private func whereabouts(_ line: String) -> Browsing {
    if let browsing, browsing.shown == line { return browsing }
    return Browsing(typed: line, index: entries.count, shown: line)
  }

  private func matches(_ entry: String, _ now: Browsing) -> Bool { entry.hasPrefix(now.typed) && entry != now.shown }

  private mutating func show(_ index: Int?, of now: Browsing) -> String? {
    guard let index else { return nil }
    let shown = index < entries.count ? entries[index] : now.typed
    browsing = Browsing(typed: now.typed, index: index, shown: shown)
    return shown
  }
}
