import Errors
import Language
import Text

/// A change to a script that would make a failed expectation hold (language.md 3, `vsh test --update`).
public struct Repair: Sendable {
  /// The script.
  public let source: Source
  /// The bytes that change.
  public let range: Range<Int>
  /// What is to stand there.
  public let text: String
  /// Lines that go, where a word takes the place of a here-document.
  public let cut: Range<Int>?
  /// Whether the expectation held with its old value as well, other times that it ran: no one value is right.
  public internal(set) var heldToo = false

  /// Where a value stands in a script.
  enum Place {
    /// As one word.
    case word(Range<Int>)
    /// As the lines of the here-document that a word announces; `whole` ends behind the line that ends it.
    case lines(Range<Int>, word: Range<Int>, whole: Range<Int>)
  }

  init(_ source: Source, _ place: Place, _ value: String) {
    self.source = source
    switch place {
    case .word(let range):
      self.range = range
      let word = Quoting.scriptWord(value)
      text = word == value && source.text[range.lowerBound] == UInt8(ascii: "\"") ? "\"\(value)\"" : word
      cut = nil
    case .lines(_, let word, let whole) where ShellText.isActive(value):
      // Whoever runs the script with a shell must not run what data brought in.
      range = word
      text = Quoting.inertQuoted(value + "\n")
      cut = whole
    case .lines(let range, _, _):
      self.range = range
      text = value.isEmpty ? "" : value + "\n"
      cut = nil
    }
  }

  /// What it does to the bytes of the script, in their order.
  public var edits: [(range: Range<Int>, text: String)] {
    [(range, text)] + (cut.map { [($0, "")] } ?? [])
  }
}

extension Repair {
  /// A change that was found elsewhere, such as in another process.
  public init(source: Source, range: Range<Int>, text: String, cut: Range<Int>?, heldToo: Bool) {
    self.source = source
    self.range = range
    self.text = text
    self.cut = cut
    self.heldToo = heldToo
  }
}

/// The repairs of the expectations that failed, and which of those held at other times.
public struct Repairs: Sendable {
  /// In the order in which they were found.
  public private(set) var all: [Repair] = []
  // Of each of them.
  private var expectations: [Expectation] = []
  private var held: Set<Expectation> = []

  private struct Expectation: Hashable {
    let file: String?
    let statement: Int

    init(_ call: Call) {
      file = call.script.program.source.path
      statement = call.statement
    }
  }

  /// None was found yet.
  public init() {}

  /// Takes the repair of an expectation.
  mutating func add(_ repair: Repair, of call: Call) {
    expectations.append(Expectation(call))
    all.append(repair)
    all[all.count - 1].heldToo = held.contains(Expectation(call))
  }

  /// Notes that an expectation held as it stands.
  mutating func noteHeld(_ call: Call) {
    guard held.insert(Expectation(call)).inserted else { return }
    for index in all.indices where expectations[index] == Expectation(call) { all[index].heldToo = true }
  }
}
