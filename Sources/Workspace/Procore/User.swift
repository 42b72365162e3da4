/// A person who works in one or both systems, with what they may do there.
public struct User: Record {
  /// Their name.
  public var user: Name
  /// What they may do.
  public var privileges: PrivilegeSet
  /// Whether an approver gets the daily summary, as long as they do not opt out of it (rule 78).
  public var getsSummary = true

  /// The user of a fresh workspace, who may do everything.
  public static let support = "support"

  /// A user.
  public init(user: Name, privileges: PrivilegeSet) {
    self.user = user
    self.privileges = privileges
  }

  public var key: Key { Key(user) }
  public static var table: KeyPath<Workspace, Table<User>> { \.procore.users }
  public static let kind = RecordKind.user

  public static let schema = Schema<User>(
    "user", plural: "users", "a person, with what they may do", in: .procore, source: "users",
    key: .own("user", \.user, limit: 128, isPersonal: true),
    by: "name",
    [
      Field("privileges") { user, _ in .list(user.privileges.privileges.map(\.rawValue)) },
      .flag("daily-summary", \.getsSummary),
    ])
}

extension Workspace {
  /// What a user may do; nothing, where there is no such user.
  public func privileges(of user: Name) -> PrivilegeSet {
    // The user of a fresh workspace has the first slot, and acts most of the time.
    if let first = procore.users.first, first.user == user { return first.privileges }
    return procore.users[Key(user)]?.privileges ?? []
  }
}

/// What a person may be allowed to do (integration.md 4).
public enum Privilege: String, CaseIterable, Sendable {
  case vistaAdmin = "vista-admin"
  case companyAdmin = "company-admin"
  case directoryAdmin = "directory-admin"
  case projectAdmin = "project-admin"
  case erpStandard = "erp-standard"
  case erpAdmin = "erp-admin"
  case canPush = "can-push"
  case budgetAdmin = "budget-admin"
  case commitmentsAdmin = "commitments-admin"
  case changeOrdersAdmin = "change-orders-admin"
  case primeAdmin = "prime-admin"

  /// Those which only somebody who has them gives to others (rule 170).
  public static let grantedByHolders: [Privilege] = [.canPush]

  /// What the systems call it.
  public var title: String {
    switch self {
    case .vistaAdmin: "Vista administrator"
    case .companyAdmin: "Company Admin tool: Admin"
    case .directoryAdmin: "Company Directory: Admin"
    case .projectAdmin: "project Admin tool: Admin"
    case .erpStandard: "ERP Integrations: Standard"
    case .erpAdmin: "ERP Integrations: Admin"
    case .canPush: "Can Push to Accounting"
    case .budgetAdmin: "Budget: Admin"
    case .commitmentsAdmin: "Commitments: Admin"
    case .changeOrdersAdmin: "Change Orders: Admin"
    case .primeAdmin: "Prime Contracts: Admin"
    }
  }

  /// Its place in a ``PrivilegeSet``.
  var bit: UInt16 {
    switch self {
    case .vistaAdmin: 1
    case .companyAdmin: 1 << 1
    case .directoryAdmin: 1 << 2
    case .projectAdmin: 1 << 3
    case .erpStandard: 1 << 4
    case .erpAdmin: 1 << 5
    case .canPush: 1 << 6
    case .budgetAdmin: 1 << 7
    case .commitmentsAdmin: 1 << 8
    case .changeOrdersAdmin: 1 << 9
    case .primeAdmin: 1 << 10
    }
  }
}

/// Some of the privileges.
public struct PrivilegeSet: OptionSet, Sendable {
  /// One bit a privilege.
  public let rawValue: UInt16

  /// A set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A set of these privileges.
  public init(_ privileges: some Sequence<Privilege>) {
    rawValue = privileges.reduce(0) { $0 | $1.bit }
  }

  /// All there are.
  public static let all = PrivilegeSet(Privilege.allCases)

  /// Whether it holds this privilege.
  public func holds(_ privilege: Privilege) -> Bool { rawValue & privilege.bit != 0 }

  /// The privileges in their usual order.
  public var privileges: [Privilege] { Privilege.allCases.filter(holds) }
}
