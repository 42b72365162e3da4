/// Names that a page is not to hold, and what stands for them.
struct HiddenNames {
  private let names: [(name: [String], substitute: String)]

  /// Each name is a number; the longest is looked for first, since another may lie in it.
  init(_ names: [String]) {
    self.names = zip(1..., names).map { (Self.folded($1), "user-\($0)") }.sorted { $0.name.count > $1.name.count }
  }

  /// A text without them, wherever they stand as words of their own, in large letters or small.
  func hidden(in text: String) -> String {
    guard !names.isEmpty else { return text }
    let characters = Array(text)
    let folded = Self.folded(text)
    func isWord(_ index: Int) -> Bool {
      characters.indices.contains(index) && (characters[index].isLetter || characters[index].isNumber)
    }
    var result = ""
    var index = 0
    while index < characters.count {
      let found =
        isWord(index - 1)
        ? nil
        : names.first { name, _ in
          folded[index...].starts(with: name) && !(isWord(index + name.count) && isWord(index + name.count - 1))
        }
      result += found?.substitute ?? String(characters[index])
      index += found?.name.count ?? 1
    }
    return result
  }

  private static func folded(_ text: String) -> [String] { text.map { $0.lowercased() } }
}
