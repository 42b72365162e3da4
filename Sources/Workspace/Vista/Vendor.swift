/// A vendor in accounts payable (AP Vendors). Vista: APVM.
public struct Vendor: Record {
  /// A whole number, as text.
  public var vendor: Name
  /// At most 60 characters.
  public var vendorName: String
  /// Only active vendors are imported.
  public var isActive: Bool

  /// A vendor.
  public init(vendor: Name, vendorName: String, isActive: Bool) {
    self.vendor = vendor
    self.vendorName = vendorName
    self.isActive = isActive
  }

  public var key: Key { Key(vendor) }
  public static var table: KeyPath<Workspace, Table<Vendor>> { \.vista.vendors }
  public static let kind = RecordKind.vendor

  public static let schema = Schema<Vendor>(
    "vendor", plural: "vendors", "a vendor in accounts payable (AP Vendors)", in: .vista, source: "APVM",
    named: .own("vendor"),
    [
      Field("name", source: "Name", limit: 60) { vendor, _ in .text(vendor.vendorName) },
      Field("active", source: "ActiveYN") { vendor, _ in .flag(vendor.isActive) },
    ])
}
