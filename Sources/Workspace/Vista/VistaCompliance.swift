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
    in: .vista, source: "SLCT",
    key: .within(
      .text("commitment", \.commitment, limit: 30, to: .own(VistaCommitment.self, \.commitment)),
      .text("code", \.code, column: "CompCode", limit: 10)),
    [
      .text("description", \.description, column: "Description", limit: 60),
      .day("expires", \.expires, column: "ExpDate"),
    ])
}
