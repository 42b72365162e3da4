import Errors
import Workspace

/// A row of an answer of Procore's API, of which only the fields are read that the world keeps. People's names, mail
/// addresses and telephone numbers are left where they are.
///
/// ## In this folder
/// Answers of Procore's API: JSON, as far as the world keeps what is in it.
/// - `AnswerKind.swift`: the kinds that are read, each known by the keys of its first row. `ProcoreReader.swift` reads
///   one.
/// - `ProcoreRow.swift`: what a row is, and the texts, numbers and references that it holds.
/// - The rows: `CodeAnswers.swift`, `ProjectAnswers.swift`, `CommitmentAnswer.swift`.
protocol ProcoreRow: JSONReadable, Sendable {
  /// What no other row of its kind may have too, as a message names it; nil where nothing has to differ.
  var identity: String? { get }
  /// The codes and keys in it, with the way to each: none may be empty or longer than its limit.
  var keys: [RowKey] { get }
}

/// A code or key in a row.
struct RowKey {
  let path: [PathStep]
  let text: String
  /// The most bytes, where there is a limit.
  var limit: Int?
}

/// An id, or another text, that is a number in the first version of the API and a string in the second.
struct FlexibleText: JSONReadable, Hashable, Sendable {
  let text: String

  init(_ node: JSONNode) throws(Refusal) {
    if let number = node.plainNumber.flatMap({ Int64($0) }) {
      text = String(number)
    } else {
      text = try String(node)
    }
  }
}

/// A number with as many places as there are: a string in most answers, a number in some.
struct NumberText: JSONReadable, Sendable {
  let text: String

  init(_ node: JSONNode) throws(Refusal) {
    if let number = node.plainNumber { text = number } else { text = try String(node) }
  }
}

/// An amount of money: a string in most answers, a number in some.
struct Amount: JSONReadable, Sendable {
  let money: Money

  init(_ node: JSONNode) throws(Refusal) {
    let text: String
    switch node.value.content {
    case .text: text = try String(node)
    case .number: text = node.plainNumber ?? node.rawText
    default: throw node.mismatch("amount")
    }
    guard let money = Money(text) else {
      throw node.refusal(
        "“\(text)” is no amount of money with at most two decimal places", why: "Vista cannot hold it")
    }
    self.money = money
  }
}

/// An object that a row refers to by its id and name.
struct ReferenceAnswer: JSONReadable, Sendable {
  let id: FlexibleText?
  let name: String?

  init(_ row: JSONNode) throws(Refusal) {
    id = try row.readIfThere("id")
    name = try row.readIfThere("name")
  }
}
