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
  /// When it was sent.
  public var time: Moment

  /// An e-mail of the ERP Integrations tool.
  public init(number: Name, recipient: Name, subject: String, text: String, time: Moment) {
    self.number = number
    self.recipient = recipient
    self.subject = subject
    self.text = text
    self.time = time
  }

  public var key: Key { Key(number) }
  public static var table: KeyPath<Workspace, Table<Email>> { \.connector.emails }
  public static let kind = RecordKind.email

  public static let schema = Schema<Email>(
    "email", plural: "emails", "an e-mail of the ERP Integrations tool", in: .connector, source: "e-mail",
    named: .own("number"),
    [
      Field("to") { mail, world in .text(world.text(mail.recipient)) },
      Field("subject") { mail, _ in .text(mail.subject) },
      Field("text") { mail, _ in .text(mail.text) },
      Field("time") { mail, _ in .moment(mail.time) },
    ])
}
