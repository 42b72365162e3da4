import Errors
import Language

/// Which of the cases that were found are run, and in which order.
///
/// ## In this folder
/// Which cases run: `CaseFinder.swift` finds the files below some paths, `CaseSelection.swift` leaves out, shares and
/// orders them, by no more of a file than its headings.
public struct CaseSelection: Sendable {
  /// A text that the path, the title or the ticket must hold, whatever its case.
  public var filter: String?
  /// Tags of which a case must have one; none lets every case pass.
  public var tags: [String] = []
  /// The part of the cases that this run is for.
  public var shard: Shard?
  /// Where the order begins that looks like chance; nil keeps the order of the paths.
  public var shuffleSeed: UInt64?
  /// The cases that come first, since they failed the last time.
  public var first: Set<String> = []

  /// All cases in the order of their paths.
  public init() {}

  /// One of several equal parts: case 1, 1 + count, 1 + 2·count … for the first.
  public struct Shard: Sendable, Equatable {
    /// Which part, from 1.
    public let number: Int
    /// How many parts there are.
    public let count: Int

    /// Reads `2/8`; nil where that is no part of a whole.
    public init?(_ text: String) {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 2, let number = parts[0], let count = parts[1], number >= 1, number <= count else {
        return nil
      }
      self.number = number
      self.count = count
    }
  }

  /// The cases to run, in their order. `headings` reads those of a case, where they matter.
  ///
  /// Throws `not-found` where no case is left; a part of few cases may be empty.
  public func cases(of found: [String], headings: (String) -> Headings?) throws(Refusal) -> [String] {
    let matching = matching(found, headings)
    guard !matching.isEmpty else {
      let wishes = [
        filter.map { "the text “\($0)”" }, tags.isEmpty ? nil : "the tag \(tags.joined(separator: " or "))",
      ]
      let wanted = wishes.compactMap { $0 }.joined(separator: " and ")
      throw Refusal(
        .notFound, "no case is selected",
        Explanation(
          found.isEmpty
            ? "there is no .vsh file below the paths"
            : "none of the \(found.count) cases that were found has \(wanted)",
          waysOut: [WayOut("name other paths, or another --filter or --tag", [])]))
    }
    return ordered(matching)
  }

  private func matching(_ paths: [String], _ headings: (String) -> Headings?) -> [String] {
    guard filter != nil || !tags.isEmpty else { return paths }
    let wanted = filter?.lowercased()
    return paths.filter { path in
      let headings = headings(path)
      let texts = [path, headings?.title, headings?.ticket].compactMap { $0?.lowercased() }
      let isFound = wanted.map { wanted in texts.contains { $0.contains(wanted) } } ?? true
      return isFound && (tags.isEmpty || headings?.tags.contains(where: tags.contains) == true)
    }
  }

  /// The part of the cases that this run is for, in its order.
  private func ordered(_ paths: [String]) -> [String] {
    var part = paths
    if let shard {
      part = paths.indices.filter { $0 % shard.count == shard.number - 1 }.map { paths[$0] }
    }
    if let shuffleSeed {
      var numbers = SeededNumbers(shuffleSeed)
      part.shuffle(using: &numbers)
    }
    return part.filter(first.contains) + part.filter { !first.contains($0) }
  }
}

/// Numbers that look like chance and are the same for the same seed on every machine (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
