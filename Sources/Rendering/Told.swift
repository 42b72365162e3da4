import Workspace

/// What a command tells that is more than one object or a table of them: why something fails, what would mend it. Each says
/// how it reads for people, what it is as data, and which of it are rows.
public protocol Told: Sendable {
  /// What it is, as the result of a command in JSON: `why`.
  var kind: String { get }
  /// Its lines for people, laid out; a width where lines are to fit it.
  func lines(width: Int?) -> [String]
  /// All that it says, as the fields of a JSON object behind `result`.
  var data: [(String, Datum)] { get }
  /// Its main rows, for formats that know only rows.
  var table: Answer.Table { get }
}

/// A value of JSON.
public indirect enum Datum: Sendable {
  /// Nothing.
  case null
  /// A text.
  case text(String)
  /// A whole number.
  case number(Int)
  /// Yes or no.
  case flag(Bool)
  /// Values in a row.
  case list([Datum])
  /// Named values, in their order.
  case object([(String, Datum)])
  /// A field of an object, as everywhere.
  case value(Value)

  /// Texts in a row.
  public static func texts(_ texts: [String]) -> Datum { .list(texts.map { .text($0) }) }
}
