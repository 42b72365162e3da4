/// A list that only grows and shrinks at its end, kept in pieces of a fixed size.
///
/// An array doubles by copying everything to fresh memory; at a million records that was a fifth of the running time and
/// half as much memory again. Here nothing that was written is ever moved.
struct Chunks<Element: Sendable>: Sendable {
  private static var shift: Int { 12 }
  private static var size: Int { 1 << shift }
  private static var mask: Int { size - 1 }

  private var full: [[Element]] = []
  private var open: [Element] = []

  var count: Int { full.count << Self.shift + open.count }

  subscript(index: Int) -> Element {
    get {
      let chunk = index >> Self.shift
      return chunk < full.count ? full[chunk][index & Self.mask] : open[index & Self.mask]
    }
    set {
      let chunk = index >> Self.shift
      if chunk < full.count { full[chunk][index & Self.mask] = newValue } else { open[index & Self.mask] = newValue }
    }
  }

  var last: Element? { count == 0 ? nil : self[count - 1] }

  mutating func append(_ element: Element) {
    open.append(element)
    guard open.count == Self.size else { return }
    full.append(open)
    open = []
    // The first piece starts small: a fresh workspace has many tables with a few records each.
    open.reserveCapacity(Self.size)
  }

  mutating func removeLast() {
    if open.isEmpty, let last = full.popLast() { open = last }
    open.removeLast()
  }
}
