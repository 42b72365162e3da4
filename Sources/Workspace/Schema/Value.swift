/// What a field of a record holds, in the forms that people and files write.
public enum Value: Equatable, Sendable {
  /// Nothing is there.
  case none
  /// A word or a sentence, as it was given.
  case text(String)
  /// A whole number.
  case number(Int)
  /// An amount of money.
  case money(Money)
  /// Yes or no.
  case flag(Bool)
  /// Several words, such as cost types.
  case list([String])
  /// A day.
  case day(Moment)
  /// A point in time.
  case moment(Moment)

  /// As it stands in tables and expectations: money with two places, lists with commas, flags as yes and no.
  public var text: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .money(let money): money.description
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let items): items.joined(separator: ",")
    case .day(let day): day.date
    case .moment(let moment): moment.description
    }
  }
}
