import Errors
import Workspace

/// A row of an answer that is sound by itself.
struct Located<R: ProcoreRow> {
  /// Where it stands.
  let place: FilePlace
  let row: R
}

/// Reads answers of Procore's API: a list, one object, or either of them wrapped in `data` as the second version of the
/// API does (formats.md B0).
struct ProcoreReader {
  private let root: JSONNode

  /// A reader of a text that is JSON. Throws `bad-format` where it is not.
  init(_ text: TextFile, mostValues: Int) throws(Refusal) {
    root = JSONDocument(text: text, value: try JSONSyntax.value(of: text, mostValues: mostValues)).root
  }

  /// The keys of the first row, by which the answer is recognised; none when there is no row.
  var keysOfFirstRow: Set<String> {
    var node = root
    while let next = node.descendant([.name("data")]) ?? node.descendant([.index(0)]) { node = next }
    return Set(node.names)
  }

  /// The rows of a kind. Throws `bad-format`.
  func rows<R: ProcoreRow>(_ kind: R.Type) throws(Refusal) -> [Located<R>] {
    let data = root.descendant([.name("data")])
    let path: [PathStep] = data == nil ? [] : [.name("data")]
    guard let items = (data ?? root).items else { return [try row(data ?? root, path)] }
    var rows: [Located<R>] = []
    rows.reserveCapacity(items.count)
    for (index, item) in items.enumerated() { rows.append(try row(item, path + [.index(index)])) }
    return rows
  }

  private func row<R: ProcoreRow>(_ node: JSONNode, _ path: [PathStep]) throws(Refusal) -> Located<R> {
    let row = try R(node)
    try check(row, at: node)
    let start = node.value.range.lowerBound
    return Located(
      place: FilePlace(file: root.document.text, field: PathStep.text(path), range: start..<start + 1), row: row)
  }

  private func check(_ row: some ProcoreRow, at node: JSONNode) throws(Refusal) {
    for key in row.keys {
      func refusal(_ what: Message, _ why: String, _ cure: String) -> Refusal {
        (node.descendant(key.path) ?? node).refusal(what, why: why, cure: cure)
      }
      guard !key.text.isEmpty else {
        throw refusal("the text is empty", "it is a key", "ask for the answer again, or take the row out")
      }
      guard key.text.utf8.count <= key.limit ?? .max else {
        throw refusal(
          "“\(key.text)” is \(key.text.utf8.count) bytes long", "Vista holds at most \(key.limit ?? 0)",
          "shorten it, or take the row out")
      }
    }
  }
}
