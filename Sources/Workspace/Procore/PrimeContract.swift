/// A contract with the owner. Procore's API: prime_contracts.
public struct PrimeContract: Record {
  /// Its number; an imported one has that of the Vista contract.
  public var number: Name
  /// The project.
  public var project: Name
  /// Its title.
  public var title: String
  /// Where it stands.
  public var status: Status
  /// The Vista contract that it was imported from, or none. Procore's API: origin_id.
  public var origin: Name

  /// Whether it was imported from Vista.
  public var isSynced: Bool { !origin.isNone }

  /// Where a prime contract stands in Procore.
  public enum Status: String, CaseIterable, Sendable {
    case draft, approved, complete
  }

  /// A prime contract.
  public init(number: Name, project: Name, title: String, status: Status, origin: Name = .none) {
    self.number = number
    self.project = project
    self.title = title
    self.status = status
    self.origin = origin
  }

  public var key: Key { Key(number) }
  public static var table: KeyPath<Workspace, Table<PrimeContract>> { \.procore.primeContracts }
  public static let kind = RecordKind.primeContract

  public static let schema = Schema<PrimeContract>(
    "prime", plural: "primes", "a prime contract", in: .procore, source: "prime_contracts",
    key: .own("prime", \.number, field: "number", limit: 255),
    [
      .reference("project", \.project, to: Project.self, field: "project_id"),
      .text("title", \.title, field: "title", limit: 255),
      .choice("status", \.status, field: "status"),
      Field("synced", source: .field("origin_id")) { prime, _ in .flag(prime.isSynced) },
    ])
}
