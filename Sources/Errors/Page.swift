/// What there is to say about a kind of error.
public struct Page: Sendable {
  /// The topic under which `help errors` lists it.
  public let topic: Topic
  /// The message of the real system, word for word, where a public source has it.
  public let documentedMessage: String?
  /// The other messages of the real system that it stands for.
  public let otherMessages: [String]
  /// When it comes.
  public let meaning: String
  /// What to do.
  public let cure: String

  /// All of its messages that a public source has.
  public var documentedMessages: [String] { (documentedMessage.map { [$0] } ?? []) + otherMessages }

  init(_ topic: Topic, says message: String? = nil, and others: [String] = [], _ meaning: String, do cure: String) {
    self.topic = topic
    documentedMessage = message
    otherMessages = others
    self.meaning = meaning
    self.cure = cure
  }

  /// What errors are about, in the order of `help errors`.
  public enum Topic: String, CaseIterable, Sendable {
    case findingThings = "finding things"
    case whoMay = "who may"
    case costCodes = "cost codes"
    case sendingAProject = "sending a project"
    case jobs
    case vistaPhases = "Vista phases"
    case money
    case theLanguage = "the language"
    case files
    case expectations
  }
}
