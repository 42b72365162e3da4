/// A number with its noun: `1 cost code`, `2 cost codes`.
public func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

/// What goes with a number of things: `is`, `are`.
public func isOrAre(_ number: Int) -> String { number == 1 ? "is" : "are" }

/// What goes with a number of things: `has`, `have`.
public func hasOrHave(_ number: Int) -> String { number == 1 ? "has" : "have" }

/// What goes with a number of things: `uses`, `use`.
public func usesOrUse(_ number: Int) -> String { number == 1 ? "uses" : "use" }

/// What stands for a number of things: `it`, `them`.
public func itOrThem(_ number: Int) -> String { number == 1 ? "it" : "them" }

/// Several texts as a sentence has them: `one, two and three`.
public func listed(_ texts: [String]) -> String {
  guard let last = texts.last, texts.count > 1 else { return texts.joined() }
  return texts.dropLast().joined(separator: ", ") + " and " + last
}

/// A number with commas between thousands: `1,204`.
public func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  return String(
    digits.indices.flatMap { index in
      index > 0 && (digits.count - index).isMultiple(of: 3) ? [",", digits[index]] : [digits[index]]
    })
}
