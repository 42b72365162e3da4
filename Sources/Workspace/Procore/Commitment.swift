/// A subcontract or purchase order of a project. Procore's API: work_order_contracts, purchase_order_contracts.
public struct Commitment: ERPItem {
  /// Its number; Vista takes at most 30 characters.
  public var number: Name
  /// The project that it belongs to.
  public var project: Name
  /// The company that it is with.
  public var company: Name
  /// A subcontract or a purchase order.
  public var kindOfContract: KindOfContract
  /// Draft, approved or complete.
  public var status: Status
  /// Where it stands on its way to Vista.
  public var erp: ERPState
  /// When the compliance documents of a synced subcontract were read from Vista last (rule 2).
  public var complianceAsOf: Moment?
  /// Its title; Vista takes at most 60 characters.
  public var title: String

  /// What a commitment is.
  public enum KindOfContract: String, CaseIterable, Sendable {
    case subcontract, po
  }

  /// Where a commitment stands in Procore. Each kind of contract has some of them.
  public enum Status: String, CaseIterable, Sendable {
    case draft
    case outForBid = "out-for-bid"
    case outForSignature = "out-for-signature"
    case processing, submitted
    case partiallyReceived = "partially-received"
    case received, approved, complete, closed, terminated, void

    /// Those that a kind of contract can have, in the order in which Procore lists them.
    public static func all(of kind: KindOfContract) -> [Status] {
      switch kind {
      case .subcontract: [.draft, .outForBid, .outForSignature, .approved, .complete, .terminated, .void]
      case .po: [.draft, .processing, .submitted, .partiallyReceived, .received, .approved, .closed]
      }
    }
  }

  /// A commitment.
  public init(
    number: Name, project: Name, company: Name, kindOfContract: KindOfContract, status: Status, title: String,
    erp: ERPState = ERPState()
  ) {
    self.number = number
    self.project = project
    self.company = company
    self.kindOfContract = kindOfContract
    self.status = status
    self.title = title
    self.erp = erp
  }

  public var key: Key { Key(number) }
  public static var table: KeyPath<Workspace, Table<Commitment>> { \.procore.commitments }
  public static let kind = RecordKind.commitment

  public static let schema = Schema<Commitment>(
    "commitment", plural: "commitments", "a subcontract or purchase order", in: .procore,
    source: "work_order_contracts", key: .own("commitment", \.number, field: "number", limit: 255),
    [
      .reference("project", \.project, to: Project.self, field: "project"),
      .text("title", \.title, field: "title", limit: 255),
      .choice("kind", \.kindOfContract),
      .reference("company", \.company, to: Company.self, field: "vendor", isPersonal: true),
      .choice("status", \.status, field: "status"),
      .moment("compliance-as-of", \.complianceAsOf),
    ] + erpFields)
}
