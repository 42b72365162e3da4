import Errors
import Text
import Workspace

/// A comparison of a field with a value: `status = failed`.
struct Condition {
  let field: NounField
  let operation: Operator
  let expected: String

  enum Operator: String, CaseIterable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case contains
    case like = "~"
  }

  /// The longest pattern: matching takes the product of its length and the text's.
  static let longestPattern = 1000

  init(_ field: NounField, _ operation: Operator, _ expected: String) {
    self.field = field
    self.operation = operation
    self.expected = expected
  }

  /// Reads `FIELD OP VALUE`; the value is all that follows the operator.
  init(_ text: String, of noun: Noun) throws(Refusal) {
    let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true).map(String.init)
    guard parts.count >= 2 else {
      throw Refusal(
        .badValue, "“\(shortened(text))” is no condition",
        Explanation(
          Self.spaced(text).map {
            "put blanks around the operator, and quotes around all of it: --where '\(shortened($0))'"
          }
            ?? "write FIELD OP VALUE, such as 'missing = yes'"))
    }
    guard let field = noun.field(parts[0]) else { throw Self.unknownField(parts[0], of: noun) }
    guard let operation = Operator(rawValue: parts[1]) else { throw Self.unknownOperator(parts[1]) }
    self.init(field, operation, parts.count == 3 ? parts[2] : "")
  }

  /// A condition that was written without blanks, with them.
  private static func spaced(_ text: String) -> String? {
    let signs = Operator.allCases.map(\.rawValue).filter { $0 != Operator.contains.rawValue }.sorted {
      $0.count > $1.count
    }
    guard let sign = signs.first(where: text.contains), let place = text.firstRange(of: sign) else { return nil }
    return "\(text[..<place.lowerBound]) \(sign) \(text[place.upperBound...])"
  }

  static func unknownField(_ name: String, of noun: Noun) -> Refusal {
    let known = noun.keyParts + noun.fields.map(\.name)
    return Refusal(
      .badValue, "a \(noun.name) has no field \(shortened(name))",
      Explanation(
        (Nearest.match(name, among: known).map { "did you mean \($0)? " } ?? "")
          + "it has \(known.joined(separator: ", "))"))
  }

  static func unknownOperator(_ text: String) -> Refusal {
    Refusal(
      .badValue, "\(shortened(text)) does not compare",
      Explanation("these do: \(Operator.allCases.map(\.rawValue).joined(separator: " "))"))
  }

  func holds(_ slot: Slot, in world: Workspace) -> Bool { operation.holds(field.value(world, slot), expected) }
}

extension Condition.Operator {
  /// Compares numbers and money as numbers, everything else as text.
  func holds(_ found: Value, _ expected: String) -> Bool {
    switch self {
    case .equal: order(found, expected) == 0
    case .unequal: order(found, expected) != 0
    case .less: order(found, expected) < 0
    case .lessOrEqual: order(found, expected) <= 0
    case .greater: order(found, expected) > 0
    case .greaterOrEqual: order(found, expected) >= 0
    case .contains: if case .list(let items) = found { items.contains(expected) } else { found.text.contains(expected) }
    case .like:
      Wildcard.matches(
        Array(found.text.unicodeScalars), Array(expected.unicodeScalars.prefix(Condition.longestPattern)))
    }
  }

  private func order(_ found: Value, _ expected: String) -> Int {
    switch found {
    case .money(let money): if let other = Money(expected) { return money == other ? 0 : money < other ? -1 : 1 }
    case .number(let number): if let other = Int(expected) { return number == other ? 0 : number < other ? -1 : 1 }
    default: break
    }
    let (left, right) = (Array(found.text.utf8), Array(expected.utf8))
    return left == right ? 0 : left.lexicographicallyPrecedes(right) ? -1 : 1
  }
}
