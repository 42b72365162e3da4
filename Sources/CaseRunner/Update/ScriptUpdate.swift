import Commands
import Errors
import Language
import Text

/// A script with other values in the expectations that failed, and the difference in words (language.md 3).
///
/// ## In this folder
/// `vsh test --update`, as far as it is about texts: `ScriptUpdate.swift` puts what was found into a script. What would
/// mend an expectation is found where it fails (`Repair` of Commands); whether the file may be written is for the
/// program.
public struct ScriptUpdate {
  /// The script as it is to be.
  public let text: [UInt8]
  /// What changes, statement by statement: the place, the old lines, the new ones.
  public let difference: String
  /// How many values change.
  public let count: Int
  /// The expectations that failed and stay as they are, a line each: they held with their old value at other times.
  public let kept: String

  /// The update of a script by the repairs of its own expectations; nothing else of it is touched. Repairs of scripts that it
  /// sources are left out, since other cases may source them too.
  ///
  /// Nil where there is nothing to say.
  /// Throws `ambiguous` where one expectation found several values, as in a loop, and `bad-value` where a value cannot stand
  /// in the script.
  public init?(_ source: Source, _ repairs: [Repair]) throws(Refusal) {
    let own = repairs.filter { $0.source.path == source.path }
    var changes: [Repair] = []
    for repair in own where !repair.heldToo {
      if let other = changes.first(where: { $0.range == repair.range }) {
        guard other.text == repair.text else {
          throw Refusal(
            .ambiguous, "one expectation found several values, and cannot hold for all",
            Explanation(Self.place(repair), waysOut: [WayOut("write an expectation that holds each time", [])]))
        }
        continue
      }
      changes.append(repair)
    }
    guard !own.isEmpty else { return nil }
    kept = Set(own.filter(\.heldToo).map(\.range.lowerBound)).sorted()
      .map { "\(Self.place($0, in: source)) stays as it is: it held with that value, too\n" }.joined()
    changes.sort { $0.range.lowerBound < $1.range.lowerBound }
    let text = Self.text(of: source, changes.flatMap(\.edits))
    if !Self.isLike(source, text) {
      // Which of them it is shows where each is tried by itself.
      let culprit = changes.first { !Self.isLike(source, Self.text(of: source, $0.edits)) } ?? changes[0]
      throw Refusal(
        .badValue, "a value that was found cannot stand in the script as it is",
        Explanation(Self.place(culprit), waysOut: [WayOut("choose another word than END for the text", [])]))
    }
    self.text = text
    count = changes.count
    difference = changes.map { Self.difference($0, in: source) }.joined()
  }

  private static func text(of source: Source, _ edits: [(range: Range<Int>, text: String)]) -> [UInt8] {
    var text = source.text
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      text.replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    return text
  }

  /// Whether a text still has the statements and words of a script: a value with an end tag in it would end its text too soon.
  private static func isLike(_ source: Source, _ text: [UInt8]) -> Bool {
    let (before, after) = (Parser.parse(source), Parser.parse(Source(name: source.name, text: text)))
    return after.diagnostics.isEmpty && after.statements.count == before.statements.count
      && after.words.count == before.words.count
  }

  private static func place(_ repair: Repair) -> String { place(repair.range.lowerBound, in: repair.source) }

  private static func place(_ offset: Int, in source: Source) -> String {
    let place = source.position(of: offset)
    return "\(Quoting.visible(source.name)):\(place.line):\(place.column)"
  }

  private static func difference(_ change: Repair, in source: Source) -> String {
    change.edits.reduce(into: "\(place(change))\n") { $0 += difference($1.range, $1.text, in: source) }
  }

  private static func difference(_ range: Range<Int>, _ text: String, in source: Source) -> String {
    let lines =
      source.lineRange(at: range.lowerBound).lowerBound..<source.lineRange(at: range.upperBound).upperBound
    let isText = range.lowerBound == lines.lowerBound
    let whole = isText ? range : lines
    let old = source.string(whole)
    let new =
      source.string(whole.lowerBound..<range.lowerBound) + text + source.string(range.upperBound..<whole.upperBound)
    return marked("-", old) + marked("+", new)
  }

  private static func marked(_ sign: String, _ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { "\(sign) \(Quoting.visible(String($0)))\n" }.joined()
  }
}
