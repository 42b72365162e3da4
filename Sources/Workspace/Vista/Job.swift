/// A job in Vista (JC Jobs). Vista: JCJM.
public struct Job: Record {
  /// At most 10 characters; two jobs may not differ by case alone.
  public var job: Name
  /// The name of the job, at most 60 characters.
  public var description: String
  /// Where it is, at most 60 characters.
  public var address: String
  /// Every job belongs to a contract.
  public var contract: Name
  /// Whether the job can be worked on.
  public var status: Status
  /// "Phases on this job are locked": no phase joins it by a posting.
  public var locksPhases: Bool
  /// Whether a missing contract item is made when a phase needs one (JCJM.AutoAddItemYN).
  public var addsItems: Bool

  /// JCJM.JobStatus.
  public enum Status: String, CaseIterable, Sendable {
    case pending, open
    case softClosed = "soft-closed"
    case hardClosed = "hard-closed"
  }

  /// A job.
  public init(
    job: Name, description: String, address: String = "", contract: Name, status: Status, locksPhases: Bool,
    addsItems: Bool
  ) {
    self.job = job
    self.description = description
    self.address = address
    self.contract = contract
    self.status = status
    self.locksPhases = locksPhases
    self.addsItems = addsItems
  }

  public var key: Key { Key(job) }
  public static var table: KeyPath<Workspace, Table<Job>> { \.vista.jobs }
  public static let kind = RecordKind.job

  public static let schema = Schema<Job>(
    "vista-job", plural: "vista-jobs", "a job in Vista (JC Jobs)", in: .vista, source: "JCJM",
    key: .own("job", \.job, column: "Job", limit: 10),
    by: "number",
    [
      .text("description", \.description, column: "Description", limit: 60, isPersonal: true),
      .text("address", \.address, column: "MailAddress", limit: 60, isPersonal: true),
      .reference("contract", \.contract, to: Contract.self, column: "Contract", limit: 10),
      .choice("status", \.status, column: "JobStatus", letters: ["0", "1", "2", "3"]),
      .flag("lock-phases", \.locksPhases, column: "LockPhases"),
      .flag("auto-add-item", \.addsItems, column: "AutoAddItemYN"),
    ])
}

extension Workspace {
  /// How many jobs a contract has besides one.
  public func otherJobs(of contract: Name, than job: Job?) -> Int {
    let isOfContract = job.map { vista.jobs[$0.key]?.contract == contract } ?? false
    return lookups.jobsByContract.count(contract) - (isOfContract ? 1 : 0)
  }
}
