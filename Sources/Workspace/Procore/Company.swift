/// A company of Procore's directory. Procore's API: vendors.
public struct Company: Record {
  /// Its name, which is also what people call it by; Vista takes at most 60 characters.
  public var company: Name
  /// The Vista vendor that it is linked to, or none. Procore's API: origin_code.
  public var vendor: Name

  /// A company.
  public init(company: Name, vendor: Name = .none) {
    self.company = company
    self.vendor = vendor
  }

  public var key: Key { Key(company) }
  public static var table: KeyPath<Workspace, Table<Company>> { \.procore.companies }
  public static let kind = RecordKind.company

  public static let schema = Schema<Company>(
    "company", plural: "companies", "a company of Procore's directory", in: .procore, source: "vendors",
    named: .own("name"),
    [
      Field("synced", source: "origin_id") { company, _ in .flag(!company.vendor.isNone) },
      Field("vendor", source: "origin_code") { company, world in .text(world.text(company.vendor)) },
    ])
}
