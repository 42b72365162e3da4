import Text
import Workspace

/// What can be typed at a place of a line.
public struct Completions: Sendable {
  /// The bytes of the line that a candidate replaces: the word at the cursor, what of it stands behind it included.
  public let range: Range<Int>
  /// The first of them, in the order to show them.
  public let candidates: [Candidate]
  /// How many there are in all.
  public let total: Int
  /// The longest beginning that all of them have, as it would be typed; what is there already, where they have none. The
  /// whole candidate, where there is only one.
  public let common: String

  /// None at a cursor.
  static func none(at cursor: Int) -> Completions {
    Completions(range: cursor..<cursor, candidates: [], total: 0, common: "")
  }
}

/// One thing that can be typed.
public struct Candidate: Sendable, Equatable {
  /// As it would be typed, in quotes where it needs them.
  public let text: String
  /// What it is, in a few words; control characters are visible.
  public let description: String
  /// Whether the same word goes on behind it, as a folder does: no blank follows.
  public let isBeginning: Bool
}

/// A file or folder that the surroundings know.
public struct FileCandidate: Sendable {
  /// Its name within its folder.
  public let name: String
  /// Whether it is a folder.
  public let isFolder: Bool

  /// A file or folder.
  public init(name: String, isFolder: Bool) {
    self.name = name
    self.isFolder = isFolder
  }
}

/// How many candidates are made at most: more than a person reads.
let mostCandidates = 200

extension Session {
  /// What can be typed at the cursor. `files` tells what a folder holds, named as it is typed: empty for the current one, else
  /// with its `/` at the end.
  public func completions(of line: [UInt8], at cursor: Int, files: (String) -> [FileCandidate]) -> Completions {
    guard let typed = TypedLine(line, at: cursor, catalogue) else { return .none(at: cursor) }
    let position = typed.position
    if let variable = typed.word.variable {
      guard position.takesVariables else { return .none(at: cursor) }
      return variables.completions(of: variable)
    }
    guard let value = typed.word.value(variables) else { return .none(at: cursor) }
    let offer = withoutActuallyEscaping(files) { files in
      Offering(self, typed, files).offer(at: position, beginning: value)
    }
    return Completions(offer, typed.word, position, typedValue: value)
  }
}

extension Session {
  /// Whether anything can be typed at the cursor that begins with what stands there; the first that is found is enough.
  func canGoOn(_ line: [UInt8], at cursor: Int) -> Bool {
    guard let typed = TypedLine(line, at: cursor, catalogue) else { return false }
    let position = typed.position
    if let variable = typed.word.variable {
      return position.takesVariables && variables.completions(of: variable).total > 0
    }
    guard let value = typed.word.value(variables) else { return false }
    return Offering(self, typed, most: 1, mostAsked: 1) { _ in [] }.offer(at: position, beginning: value).total > 0
  }
}

extension Position {
  /// Whether the word may come from a variable: what is looked at before anything runs is written out.
  var takesVariables: Bool {
    guard case .value(let parameter, _, let argument) = self else { return false }
    switch parameter.kind {
    case .keyword, .noun, .nouns, .flag, .script, .literal, .variable, .ownArgument: return false
    case .expectation: return (argument ?? 0) > 0
    default: return true
    }
  }
}

extension Completions {
  init(_ offer: Offer, _ word: TypedWord, _ position: Position, typedValue: String) {
    let start = if case .option = position { word.range.lowerBound } else { word.valueStart ?? word.range.lowerBound }
    range = start..<word.range.upperBound
    let isOption = if case .option = position { true } else { false }
    func write(_ value: String, isOpen: Bool) -> String { isOption ? value : word.write(value, isOpen: isOpen) }
    candidates = offer.items.map { item in
      Candidate(
        text: write(item.value, isOpen: item.isBeginning), description: Quoting.visible(item.description),
        isBeginning: item.isBeginning)
    }
    total = offer.total
    if total == 1, let only = candidates.first {
      common = only.text
    } else {
      let isLonger = total > 0 && offer.common.utf8.count > typedValue.utf8.count
      common =
        isLonger
        ? write(offer.common, isOpen: true)
        : String(decoding: word.text.utf8.dropFirst(start - word.range.lowerBound), as: UTF8.self)
    }
  }
}
