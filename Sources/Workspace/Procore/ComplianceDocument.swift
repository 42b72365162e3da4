/// A compliance document of a synced subcontract, as it was read from Vista. Procore's API: compliance documents.
public struct ComplianceDocument: Record {
  /// The commitment.
  public var commitment: Name
  /// Its compliance code.
  public var code: Name
  /// What it is.
  public var description: String
  /// When it expires, if it does.
  public var expires: Moment?

  /// A compliance document of a synced subcontract.
  public init(commitment: Name, code: Name, description: String, expires: Moment?) {
    self.commitment = commitment
    self.code = code
    self.description = description
    self.expires = expires
  }

  public var key: Key { Key(commitment, code) }
  public static var table: KeyPath<Workspace, Table<ComplianceDocument>> { \.procore.complianceDocuments }
  public static let kind = RecordKind.complianceDocument

  public static let schema = Schema<ComplianceDocument>(
    "compliance", plural: "compliances", "a compliance document of a synced subcontract", in: .procore,
    source: "compliance_documents",
    key: .within(
      .text("commitment", \.commitment, to: .own(Commitment.self, \.commitment)), .text("code", \.code, limit: 10)),
    [
      .text("description", \.description, limit: 60),
      .day("expires", \.expires),
    ])
}
