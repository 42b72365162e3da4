/// A number with its noun: `1 cost code`, `2 cost codes`.
public func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

/// A number with commas between thousands: `1,204`.
public func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  return String(
    digits.indices.flatMap { index in
      index > 0 && (digits.count - index).isMultiple(of: 3) ? [",", digits[index]] : [digits[index]]
    })
}
