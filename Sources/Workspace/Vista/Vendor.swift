/// A vendor in accounts payable (AP Vendors). Vista: APVM.
public struct Vendor: Record {
  /// A whole number, as text.
  public var vendor: Name
  /// At most 60 characters.
  public var vendorName: String
  /// Only active vendors are imported.
  public var isActive: Bool
  /// Whether commitments are made with it.
  public var type = Kind.regular

  /// The state of its address, or nothing.
  public var state: String
  /// The country of its address, or nothing.
  public var country: String

  /// APVM.Type.
  public enum Kind: String, CaseIterable, Sendable {
    /// Commitments are made with it.
    case regular
    /// It supplies those with whom commitments are made.
    case supplier
  }

  /// A vendor.
  public init(vendor: Name, vendorName: String, isActive: Bool, state: String = "", country: String = "") {
    self.vendor = vendor
    self.vendorName = vendorName
    self.isActive = isActive
    self.state = state
    self.country = country
  }

  /// Whether a text can be a vendor's number: a whole one, written without leading zeros. Vista: bVendor int.
  public static func isNumber(_ text: String) -> Bool {
    Int32(text, radix: 10).map { $0 >= 0 && String($0) == text } ?? false
  }

  public var key: Key { Key(vendor) }
  public static var table: KeyPath<Workspace, Table<Vendor>> { \.vista.vendors }
  public static let kind = RecordKind.vendor

  public static let schema = Schema<Vendor>(
    "vendor", plural: "vendors", "a vendor in accounts payable (AP Vendors)", in: .vista, source: "APVM",
    key: .own(.number("vendor", \.vendor, column: "Vendor", in: 0...Int(Int32.max))),
    [
      .text("name", \.vendorName, column: "Name", limit: 60, isPersonal: true),
      .flag("active", \.isActive, column: "ActiveYN"),
      .choice("type", \.type, column: "Type", letters: ["R", "S"]),
      .text("state", \.state, column: "State", limit: 4),
      .text("country", \.country, column: "Country", limit: 2),
    ])
}
