/// Which vendors the connector on App Xchange leaves out: those with a value in one of their fields (rule 191).
public struct VendorFilter: Equatable, Sendable {
  /// The name of a vendor's field.
  public let field: String
  /// What stands in it.
  public let value: String

  /// Reads `FIELD=VALUE`, with blanks around the sign or without; nil when vendors have no such field.
  public init?(_ text: String) {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    let (left, right) = (text[..<equals], text[text.index(after: equals)...])
    field = String(left.hasSuffix(" ") ? left.dropLast() : left)
    value = String(right.hasPrefix(" ") ? right.dropFirst() : right)
    guard Vendor.noun.field(field) != nil else { return nil }
  }

  /// As it is written.
  public var text: String { "\(field)=\(value)" }
}

extension Workspace {
  /// Whether the connector leaves a vendor of Vista out.
  public func isExcluded(vendor number: Name) -> Bool {
    guard let filter = settings.leavesOut, let field = Vendor.noun.field(filter.field),
      let slot = vista.vendors.slot(of: Key(number))
    else { return false }
    return field.value(self, slot).text == filter.value
  }
}
