/// A list that only grows and shrinks at its end, kept in pieces of a fixed size.
///
/// An array doubles by copying everything to fresh memory; at a million records that was a fifth of the running time and
/// half as much memory again. Here nothing that was written is ever moved.
struct Chunks<Element: Sendable>: Sendable {
  private static var shift: Int { 12 }
  private static var mask: Int { 1 << shift - 1 }

  private var chunks: [[Element]] = []
  private(set) var count = 0

  subscript(index: Int) -> Element {
    _read { yield chunks[index >> Self.shift][index & Self.mask] }
    _modify { yield &chunks[index >> Self.shift][index & Self.mask] }
  }

  var last: Element? { count == 0 ? nil : self[count - 1] }

  mutating func append(_ element: Element) {
    if count & Self.mask == 0 {
      var chunk: [Element] = []
      // The first piece starts small: a fresh workspace has many tables with a few records each.
      if count > 0 { chunk.reserveCapacity(Self.mask + 1) }
      chunks.append(chunk)
    }
    chunks[chunks.count - 1].append(element)
    count += 1
  }

  mutating func removeLast() {
    chunks[chunks.count - 1].removeLast()
    count -= 1
    if count & Self.mask == 0 { chunks.removeLast() }
  }
}
