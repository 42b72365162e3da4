/// A contract with the owner, which jobs belong to (JC Contracts). Vista: JCCM.
public struct Contract: Record {
  /// At most 10 characters.
  public var contract: Name
  /// At most 60 characters.
  public var description: String
  /// The department, which Vista demands of every contract; at most 10 characters.
  public var department: String
  /// Whether it can be worked on; Procore is offered open ones only.
  public var status: Job.Status

  /// The department that a contract gets when none is named (integration.md 11).
  public static let defaultDepartment = "1"

  /// A contract.
  public init(contract: Name, description: String, department: String, status: Job.Status = .open) {
    self.contract = contract
    self.description = description
    self.department = department
    self.status = status
  }

  public var key: Key { Key(contract) }
  public static var table: KeyPath<Workspace, Table<Contract>> { \.vista.contracts }
  public static let kind = RecordKind.contract

  public static let schema = Schema<Contract>(
    "contract", plural: "contracts", "a contract that jobs belong to (JC Contracts)", in: .vista, source: "JCCM",
    key: .own("contract", \.contract, column: "Contract", limit: 10),
    [
      .text("description", \.description, column: "Description", limit: 60),
      .text("department", \.department, column: "Department", limit: 10),
      .choice("status", \.status, column: "ContractStatus", letters: ["0", "1", "2", "3"]),
    ])
}
