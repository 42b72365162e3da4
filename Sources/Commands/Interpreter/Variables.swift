import Errors
import HashTreeCollections

/// The variables of a session. A script can let them grow by each other (`let x = "$x$x"`), so what they hold together is
/// limited.
struct Variables {
  /// The most bytes that all values hold together.
  static let largest = 16 << 20

  private var values: TreeDictionary<String, String> = [:]
  private var size = 0

  /// The names of all, in order.
  var names: [String] { values.keys.sorted() }

  subscript(name: String) -> String? { values[name] }

  /// Gives a variable a value, or takes it away. Throws `limit-reached`.
  mutating func set(_ name: String, _ value: String?) throws(Refusal) {
    let grown = size - room(for: name, values[name]) + room(for: name, value)
    guard grown <= Self.largest else {
      throw Refusal(
        .limitReached, "the variables would hold more than \(Self.largest >> 20) MiB",
        Explanation("give $\(name) a shorter value"))
    }
    size = grown
    values[name] = value
  }

  /// Gives a variable back the value that it had.
  mutating func restore(_ name: String, to value: String?) {
    size += room(for: name, value) - room(for: name, values[name])
    values[name] = value
  }

  /// What a variable takes, with what is around it: a script can make very many small ones.
  private func room(for name: String, _ value: String?) -> Int {
    value.map { $0.utf8.count + name.utf8.count + 64 } ?? 0
  }
}
