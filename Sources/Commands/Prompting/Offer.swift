import Text

/// What can stand in a place, before it is written as a word.
struct Offer {
  /// One of them.
  struct Item {
    let value: String
    let description: String
    var isBeginning = false
  }

  /// The first, in the order to show them.
  var items: [Item]
  /// How many there are.
  var total: Int
  /// The longest beginning that all have.
  var common: String

  /// Nothing.
  static let nothing = Offer(items: [], total: 0, common: "")

  init(items: [Item], total: Int, common: String) {
    (self.items, self.total, self.common) = (items, total, common)
  }

  /// Those of some that begin with what is typed; a few thousand at most.
  init(_ all: some Sequence<Item>, beginning: String) {
    let fitting = all.filter { $0.value.utf8.starts(with: beginning.utf8) }
    self.init(
      items: Array(fitting.prefix(mostCandidates)), total: fitting.count,
      common: Self.common(of: fitting.map(\.value)))
  }

  /// Words with what they mean.
  init(_ words: some Sequence<(String, String)>, beginning: String) {
    self.init(words.map { Item(value: $0.0, description: $0.1) }, beginning: beginning)
  }

  /// Adds another one behind it.
  func followed(by other: Offer) -> Offer {
    guard total > 0 else { return other }
    guard other.total > 0 else { return self }
    return Offer(
      items: Array((items + other.items).prefix(mostCandidates)), total: total + other.total,
      common: Self.common(of: [common, other.common]))
  }

  /// The longest beginning that all of some texts have.
  static func common(of texts: [String]) -> String {
    guard let first = texts.first else { return "" }
    return texts.dropFirst().reduce(first) { shared, text in
      var view = "".unicodeScalars
      view.append(contentsOf: zip(shared.unicodeScalars, text.unicodeScalars).prefix { $0 == $1 }.map(\.0))
      return String(view)
    }
  }
}

extension Variables {
  /// Those that a variable at the cursor can become.
  func completions(of typed: TypedVariable) -> Completions {
    let offer = Offer(
      names.map { ($0, self[$0].map(shortened) ?? "") }, beginning: typed.beginning)
    func write(_ name: String, isOpen: Bool = false) -> String {
      typed.isBraced ? "${\(name)" + (isOpen ? "" : "}") : "$\(name)"
    }
    return Completions(
      range: typed.range,
      candidates: offer.items.map {
        Candidate(text: write($0.value), description: Quoting.visible($0.description), isBeginning: true)
      }, total: offer.total,
      common: offer.total == 1
        ? write(offer.common) : write(offer.total == 0 ? typed.beginning : offer.common, isOpen: true))
  }
}
