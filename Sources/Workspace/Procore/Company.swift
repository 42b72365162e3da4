/// A company of Procore's directory. Procore's API: vendors.
public struct Company: ERPItem {
  /// Its name, which is also what people call it by; Vista takes at most 60 characters.
  public var company: Name
  /// The state of its address, as Vista spells it (`WA`), or nothing.
  public var state: String
  /// The country of its address, as Vista spells it (`US`), or nothing.
  public var country: String
  /// Where it stands on its way to Vista; its origin is the vendor that it is linked to.
  public var erp: ERPState

  /// The Vista vendor that it is linked to, or none. Procore's API: origin_code.
  public var vendor: Name { erp.origin }

  /// A company.
  public init(company: Name, state: String = "", country: String = "", erp: ERPState = ERPState()) {
    self.company = company
    self.state = state
    self.country = country
    self.erp = erp
  }

  public var key: Key { Key(company) }
  public static var table: KeyPath<Workspace, Table<Company>> { \.procore.companies }
  public static let kind = RecordKind.company

  public static let schema = Schema<Company>(
    "company", plural: "companies", "a company of Procore's directory", in: .procore, source: "vendors",
    key: .own("name", \.company, field: "name", limit: 255, isPersonal: true),
    [
      .text("state", \.state, field: "state_code", limit: 60),
      .text("country", \.country, field: "country_code", limit: 60),
      Field("vendor", source: .field("origin_code")) { company, world in .text(world.text(company.vendor)) },
    ] + erpFields)
}
