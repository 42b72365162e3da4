import Errors
import Workspace

/// What compares a field with a value: in one word behind `--where`, in three words of an `expect`.
extension Offering {
  /// `FIELD OP VALUE` in one word.
  func condition(of command: Command, _ beginning: String) -> Offer {
    guard let noun = typed.noun(of: command) else { return .nothing }
    let parts = beginning.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 0, 1:
      return Offer(
        noun.fields.map { Offer.Item(value: $0.name + " ", description: fieldMeaning($0), isBeginning: true) },
        beginning: beginning)
    case 2:
      return Offer(
        operations.map { Offer.Item(value: "\(parts[0]) \($0.0) ", description: $0.1, isBeginning: true) },
        beginning: beginning)
    default:
      guard let field = noun.field(parts[0]) else { return .nothing }
      return Offer(
        values(of: field, noun, nil).map { Offer.Item(value: "\(parts[0]) \(parts[1]) \($0)", description: "") },
        beginning: beginning)
    }
  }

  /// A word of an `expect`.
  func expectation(of command: Command, _ argument: Int?, _ beginning: String) -> Offer {
    let words = typed.arguments.map { typed.value($0, session.variables) ?? "" }
    let expected = Expected(words)
    guard let next = expected.next else { return .nothing }
    switch next {
    case .form:
      let forms = Expected.Form.allCases.filter { $0 != .object }.map { ($0.rawValue, $0.meaning) }
      return Offer(forms + Noun.all.map { ($0.name, $0.meaning) }, beginning: beginning)
    case .error:
      return Offer(ErrorName.allCases.filter(\.canBeExpected).map { ($0.name, $0.page.meaning) }, beginning: beginning)
    case .operation: return Offer(operations, beginning: beginning)
    case .noun: return Offer(Noun.all.map { ($0.name, $0.meaning) }, beginning: beginning)
    case .nouns: return Offer(Noun.all.map { ($0.plural, $0.meaning) }, beginning: beginning)
    case .text, .number: return .nothing
    case .key, .field, .value:
      return expected.noun.map { object($0, next, words, expected.key, command, beginning) } ?? .nothing
    }
  }

  /// What names an object, or what one of its fields is compared with.
  private func object(
    _ noun: Noun, _ next: Expected.Part, _ words: [String], _ key: Range<Int>, _ command: Command, _ beginning: String
  ) -> Offer {
    switch next {
    case .key: return self.key(of: noun, Array(words[key.lowerBound...]), command, beginning: beginning)
    case .field: return Offer(noun.fields.map { ($0.name, fieldMeaning($0)) }, beginning: beginning)
    default:
      guard let field = noun.field(words[key.upperBound]) else { return .nothing }
      return Offer(values(of: field, noun, Array(words[key])).map { ($0, "") }, beginning: beginning)
    }
  }

  private var operations: [(String, String)] {
    Condition.Operator.allCases.map { ($0.rawValue, $0.meaning) }
  }

  /// The values that a field has now, of the object that is named or of the first thousand.
  private func values(of field: NounField, _ noun: Noun, _ words: [String]?) -> [String] {
    var seen: Set<String> = []
    let keys =
      words.map { [ObjectReference.key(of: noun, $0, in: world)].compactMap { $0 } }
      ?? noun.pick(world, Pick(most: 1000)).keys
    for key in keys {
      guard let slot = noun.find(world, key) else { continue }
      let value = field.value(world, slot)
      if case .flag = value { return ["yes", "no"] }
      if case .list(let items) = value { seen.formUnion(items) } else { seen.insert(value.text) }
    }
    return seen.filter { !$0.isEmpty && !$0.unicodeScalars.contains("\0") }.sorted()
  }
}

extension ObjectReference {
  /// The key that words name, parents first.
  static func key(of noun: Noun, _ words: [String], in world: Workspace) -> Key? {
    let names = words.compactMap(world.names.find)
    guard names.count == words.count else { return nil }
    switch noun.naming {
    case .own: return names.first.map { Key($0) }
    case .within: return names.count == 2 ? Key(names[0], names[1]) : nil
    case .understood(_, _, let usual): return names.first.map { Key(usual(world), $0) }
    case .only: return .only
    }
  }
}

extension Condition.Operator {
  /// What it asks.
  var meaning: String {
    switch self {
    case .equal: "is"
    case .unequal: "is not"
    case .less: "is less than"
    case .lessOrEqual: "is at most"
    case .greater: "is more than"
    case .greaterOrEqual: "is at least"
    case .contains: "holds the text, or the item of a list"
    case .like: "looks like a pattern with * and ?"
    }
  }
}
