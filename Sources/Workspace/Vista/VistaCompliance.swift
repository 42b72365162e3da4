/// A compliance document that Vista demands, of a commitment or of a vendor: what both kinds have.
public protocol ComplianceRecord: Record {
  /// Whether it is asked for by its date or by yes and no.
  var by: ComplianceMeasure { get set }
  /// What it is.
  var description: String { get set }
  /// When it expires; nil where it was not received yet.
  var expires: Moment? { get set }
  /// Whether it was received, where it is asked for by yes and no.
  var isComplied: Bool { get set }
  /// Whether it is verified, and not informational only.
  var isVerified: Bool { get set }
  /// A document that is demanded.
  init(of holder: Name, code: Name)
}

/// How a compliance code is measured (HQ Compliance Codes).
public enum ComplianceMeasure: String, CaseIterable, Sendable {
  case date
  case yesNo = "yes-no"
}

extension ComplianceRecord {
  /// Whether it is out of compliance on the date of an invoice: by date where it expired before that day or was never
  /// received, by yes and no where it was not.
  public func isOut(on invoice: Moment) -> Bool {
    guard isVerified else { return false }
    return by == .yesNo ? !isComplied : expires.map { $0.date < invoice.date } ?? true
  }

  /// The fields that both kinds have, behind their keys.
  static func fields(
    _ by: @autoclosure @escaping Field<Self>.Path<ComplianceMeasure>,
    _ description: @autoclosure @escaping Field<Self>.Path<String>,
    _ expires: @autoclosure @escaping Field<Self>.Path<Moment?>,
    _ complied: @autoclosure @escaping Field<Self>.Path<Bool>,
    _ verified: @autoclosure @escaping Field<Self>.Path<Bool>
  ) -> [Field<Self>] {
    [
      .text("description", description(), column: "Description", limit: 60),
      .day("expires", expires(), column: "ExpDate"),
      .choice("by", by(), letters: ["D", "F"]),
      .flag("complied", complied(), column: "Complied"),
      .flag("verify", verified(), column: "Verify"),
    ]
  }
}

/// A compliance document that a subcontract or purchase order demands, such as an insurance certificate (SL Compliance, PO
/// Compliance). Vista: SLCT, POCT.
public struct VistaCompliance: ComplianceRecord {
  /// The subcontract or purchase order.
  public var commitment: Name
  /// Its compliance code, at most 10 characters.
  public var code: Name
  public var by = ComplianceMeasure.date
  public var description = ""
  public var expires: Moment?
  public var isComplied = false
  public var isVerified = true

  public init(of holder: Name, code: Name) { (commitment, self.code) = (holder, code) }

  public var key: Key { Key(commitment, code) }
  public static var table: KeyPath<Workspace, Table<VistaCompliance>> { \.vista.compliance }
  public static let kind = RecordKind.vistaCompliance

  public static let schema = Schema<VistaCompliance>(
    "vista-compliance", plural: "vista-compliances", "a compliance document of a commitment (SL and PO Compliance)",
    in: .vista, source: "SLCT",
    key: .within(
      .text("commitment", \.commitment, limit: 30, to: .own(VistaCommitment.self, \.commitment)),
      .text("code", \.code, column: "CompCode", limit: 10)),
    fields(\.by, \.description, \.expires, \.isComplied, \.isVerified))
}

/// A compliance document that is demanded of a vendor, whatever the commitment (AP Vendor Compliance). Vista: APVC.
public struct VendorCompliance: ComplianceRecord {
  /// The vendor.
  public var vendor: Name
  /// Its compliance code, at most 10 characters.
  public var code: Name
  public var by = ComplianceMeasure.date
  public var description = ""
  public var expires: Moment?
  public var isComplied = false
  public var isVerified = true

  public init(of holder: Name, code: Name) { (vendor, self.code) = (holder, code) }

  public var key: Key { Key(vendor, code) }
  public static var table: KeyPath<Workspace, Table<VendorCompliance>> { \.vista.vendorCompliance }
  public static let kind = RecordKind.vendorCompliance

  public static let schema = Schema<VendorCompliance>(
    "vendor-compliance", plural: "vendor-compliances", "a compliance document of a vendor (AP Vendor Compliance)",
    in: .vista, source: "APVC",
    key: .within(
      .text("vendor", \.vendor, to: .own(Vendor.self, \.vendor)),
      .text("code", \.code, column: "CompCode", limit: 10)),
    fields(\.by, \.description, \.expires, \.isComplied, \.isVerified))
}
