import Errors
import FoundationEssentials
import Workspace

/// A row of an answer that is sound by itself.
struct Located<R: ProcoreRow>: Sendable {
  /// Where it stands.
  let place: FilePlace
  let row: R
}

/// An amount of money: a string in most answers, a number in some.
struct Amount: Decodable, Sendable {
  let money: Money

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    let text: String
    if let string = try? value.decode(String.self) {
      text = string
    } else {
      text = try value.decode(Decimal.self).description
    }
    guard let money = Money(text) else {
      throw DecodingError.dataCorruptedError(
        in: value, debugDescription: "“\(text)” is no amount of money with at most two decimal places")
    }
    self.money = money
  }
}

/// Reads answers of Procore's API: a list, one object, or either of them wrapped in `data` as the second version of the
/// API does (formats.md B0).
struct ProcoreReader {
  private let text: TextFile
  private let data: Data

  /// A reader of a text that is JSON. Throws `bad-format` where it is not.
  init(_ text: TextFile) throws(Refusal) {
    try JSONSyntax.check(text)
    self.text = text
    data = Data(text.bytes)
  }

  /// The keys of the first row, by which the answer is recognised; none when there is no row.
  var keysOfFirstRow: Set<String> {
    (try? JSONDecoder().decode(FirstRow.self, from: data))?.keys ?? []
  }

  /// The rows of a kind. Throws `bad-format`.
  func rows<R: ProcoreRow>(_ kind: R.Type) throws(Refusal) -> [Located<R>] {
    let answer: Answer<R>
    do { answer = try JSONDecoder().decode(Answer<R>.self, from: data) } catch { throw refusal(for: error) }
    var rows: [Located<R>] = []
    rows.reserveCapacity(answer.rows.count)
    for (index, row) in answer.rows.enumerated() {
      let path = answer.path(ofRow: index)
      try check(row, at: path)
      rows.append(Located(place: FilePlace(file: text, field: PathStep.text(path)), row: row))
    }
    return rows
  }

  private func check(_ row: some ProcoreRow, at path: [PathStep]) throws(Refusal) {
    for key in row.keys {
      guard !key.text.isEmpty else {
        throw JSONSyntax.place(of: path + key.path, in: text).refusal(
          "the text is empty", why: "it is a key", cure: "ask for the answer again, or take the row out")
      }
      guard key.text.utf8.count <= key.limit ?? .max else {
        throw JSONSyntax.place(of: path + key.path, in: text).refusal(
          "“\(key.text)” is \(key.text.utf8.count) bytes long", why: "Vista holds at most \(key.limit ?? 0)",
          cure: "shorten it, or take the row out")
      }
    }
  }

  private func refusal(for error: any Error) -> Refusal {
    guard let error = error as? DecodingError else {
      return FilePlace(file: text).refusal(
        "the answer cannot be read", why: "\(error)", cure: "ask for the answer again")
    }
    let (path, what, why): ([any CodingKey], String, String) =
      switch error {
      case .typeMismatch(let type, let context):
        (context.codingPath, "the value is no \(name(of: type))", "another kind of value belongs here in the API")
      case .valueNotFound(let type, let context):
        (context.codingPath, "the value is null", "a \(name(of: type)) belongs here")
      case .keyNotFound(let key, let context):
        (context.codingPath, "there is no “\(key.stringValue)”", "a row of this kind cannot do without it")
      case .dataCorrupted(let context) where context.codingPath.isEmpty:
        ([], "a number is too large", "no number in the API is as large")
      case .dataCorrupted(let context): (context.codingPath, context.debugDescription, "Vista cannot hold it")
      @unknown default: ([], "the answer cannot be read", "\(error)")
      }
    return JSONSyntax.place(of: path.map(PathStep.init), in: text).refusal(
      what, why: why, cure: "ask for the answer again, or mend the place")
  }

  private func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "text"
    case is Bool.Type: "true or false"
    case is Int.Type, is Int64.Type: "whole number"
    case is Decimal.Type: "amount"
    case is [String: Any].Type: "object"
    case is [Any].Type: "list"
    default: "object"
    }
  }
}

/// The names in the first row of an answer; none for what is no object.
private struct FirstRow: Decodable {
  let keys: Set<String>

  struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let data = AnyKey(stringValue: "data")
    if var list = try? decoder.unkeyedContainer() {
      keys = list.isAtEnd ? [] : try list.decode(FirstRow.self).keys
    } else if let object = try? decoder.container(keyedBy: AnyKey.self) {
      keys =
        object.contains(data)
        ? try object.decode(FirstRow.self, forKey: data).keys : Set(object.allKeys.map(\.stringValue))
    } else {
      keys = []
    }
  }
}

/// The rows of an answer in any of its forms.
private struct Answer<Row: Decodable>: Decodable {
  let rows: [Row]
  private let isWrapped: Bool
  private let isList: Bool

  enum CodingKeys: String, CodingKey { case data }

  init(from decoder: any Decoder) throws {
    isWrapped = (try? decoder.container(keyedBy: CodingKeys.self))?.contains(.data) ?? false
    if isWrapped {
      let wrapper = try decoder.container(keyedBy: CodingKeys.self)
      isList = (try? wrapper.nestedUnkeyedContainer(forKey: .data)) != nil
      rows = isList ? try wrapper.decode([Row].self, forKey: .data) : [try wrapper.decode(Row.self, forKey: .data)]
    } else {
      isList = (try? decoder.unkeyedContainer()) != nil
      rows = isList ? try decoder.singleValueContainer().decode([Row].self) : [try Row(from: decoder)]
    }
  }

  func path(ofRow index: Int) -> [PathStep] { (isWrapped ? [.name("data")] : []) + (isList ? [.index(index)] : []) }
}
