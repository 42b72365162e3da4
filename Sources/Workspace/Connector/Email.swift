/// An e-mail that the ERP Integrations tool sent.
public struct Email: Record {
  /// Its number, from 1.
  public var number: Name
  /// The user that it went to.
  public var recipient: Name
  /// Its title.
  public var subject: String
  /// What it says.
  public var text: String
  /// When it was sent first.
  public var time: Moment
  /// When it was sent last: a summary that says the same every day is one record.
  public var latest: Moment
  /// How often it was sent.
  public var times: Int

  /// An e-mail of the ERP Integrations tool.
  public init(number: Name, recipient: Name, subject: String, text: String, time: Moment, latest: Moment, times: Int) {
    self.number = number
    self.recipient = recipient
    self.subject = subject
    self.text = text
    self.time = time
    self.latest = latest
    self.times = times
  }

  public var key: Key { Key(number) }
  public static var table: KeyPath<Workspace, Table<Email>> { \.connector.emails }
  public static let kind = RecordKind.email

  public static let schema = Schema<Email>(
    "email", plural: "emails", "an e-mail of the ERP Integrations tool", in: .connector, source: "e-mail",
    key: .own("number", \.number),
    [
      .reference("to", \.recipient, to: User.self, isPersonal: true),
      .text("subject", \.subject, isPersonal: true),
      .text("text", \.text, isPersonal: true),
      .moment("time", \.time),
      .moment("latest", \.latest),
      .number("times", \.times, in: 1...Int.max),
    ])
}
