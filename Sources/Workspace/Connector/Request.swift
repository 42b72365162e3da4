/// A request of Procore to the integration service, with its answer (integration.md 0.2).
public struct Request: Record {
  /// Its number, from 1.
  public var number: Name
  /// What is asked, in the names of Procore's events: `create_or_update_job`, `sync_standard_cost_codes`, …
  public var event: Event
  /// The object that it is about, or nothing.
  public var subject: String
  /// Where it stands.
  public var status: Status
  /// When it was made.
  public var time: Moment
  /// What the service answered.
  public var message: String

  /// What can be asked.
  public enum Event: String, CaseIterable, Sendable {
    case createOrUpdateJob = "create_or_update_job"
    case syncStandardCostCodes = "sync_standard_cost_codes"
    case deleteCostCodes = "delete_cost_codes"
    case deleteCostTypeAssignments = "delete_cost_type_assignments"
    case syncJobs = "sync_jobs"
    case syncVendors = "sync_vendors"
    case syncPrimeContracts = "sync_prime_contracts"
    case createJobInProcore = "create_job_in_procore"
    case createVendor = "create_vendor"
    case createVendorInProcore = "create_vendor_in_procore"
    case linkVendor = "link_vendor"
    case unlinkVendor = "unlink_vendor"
    case mergeVendors = "merge_vendors"
    case createBudget = "create_budget"
    case updateBudget = "update_budget"
    case createCommitment = "create_commitment"
    case unlinkCommitment = "unlink_commitment"
    case createChangeOrder = "create_change_order"
    case unlinkChangeOrder = "unlink_change_order"
    case createPrimeContractInProcore = "create_prime_contract_in_procore"
    case createPrimeChangeOrder = "create_prime_change_order"
    case unlinkPrimeChangeOrder = "unlink_prime_change_order"
    case resetPrimeChangeOrder = "reset_prime_change_order"
    case linkJob = "link_job"
    case unlinkJob = "unlink_job"
    case createRequisitions = "create_requisitions"
    case unlinkRequisition = "unlink_requisition"
    case resetRequisition = "reset_requisition"
    case resetJob = "reset_job"
    case resetCommitment = "reset_commitment"
  }

  /// The states of a request.
  public enum Status: String, CaseIterable, Sendable {
    case inProgress = "in-progress"
    case success, failed
  }

  /// A request.
  public init(number: Name, event: Event, subject: String, status: Status, time: Moment, message: String) {
    self.number = number
    self.event = event
    self.subject = subject
    self.status = status
    self.time = time
    self.message = message
  }

  public var key: Key { Key(number) }
  public static var table: KeyPath<Workspace, Table<Request>> { \.connector.requests }
  public static let kind = RecordKind.request

  public static let schema = Schema<Request>(
    "request", plural: "requests", "what was asked of the integration service", in: .connector, source: "ERP Requests",
    key: .own("number", \.number),
    [
      .choice("event", \.event, field: "request_name"),
      .text("subject", \.subject),
      .choice("status", \.status, field: "status"),
      .moment("time", \.time, field: "created_at"),
      .text("message", \.message, field: "messages"),
    ])
}

extension Workspace {
  /// Logs a request with its answer.
  public func log(_ event: Request.Event, _ subject: String, _ status: Request.Status, _ message: String = "") {
    let number = name(String(connector.requests.count + 1))
    put(Request(number: number, event: event, subject: subject, status: status, time: now, message: message))
  }
}
