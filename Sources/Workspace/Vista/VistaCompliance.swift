/// A compliance document that a subcontract demands, such as an insurance certificate (SL Compliance). Vista: SLCT.
public struct VistaCompliance: Record {
  /// The subcontract.
  public var commitment: Name
  /// Its compliance code, at most 10 characters.
  public var code: Name
  /// What it is.
  public var description: String
  /// When it expires, if it does.
  public var expires: Moment?

  /// A compliance document of a subcontract.
  public init(commitment: Name, code: Name, description: String, expires: Moment?) {
    self.commitment = commitment
    self.code = code
    self.description = description
    self.expires = expires
  }

  public var key: Key { Key(commitment, code) }
  public static var table: KeyPath<Workspace, Table<VistaCompliance>> { \.vista.compliance }
  public static let kind = RecordKind.vistaCompliance

  public static let schema = Schema<VistaCompliance>(
    "vista-compliance", plural: "vista-compliances", "a compliance document of a subcontract (SL Compliance)",
    in: .vista, source: "SLCT", named: .within("commitment", "code"),
    [
      Field("description", source: "Description", limit: 60) { document, _ in .text(document.description) },
      Field("expires", source: "ExpDate") { document, _ in document.expires.map { .text($0.date) } ?? .none },
    ])
}
