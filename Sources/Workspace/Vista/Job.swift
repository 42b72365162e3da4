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
    "vista-job", plural: "vista-jobs", "a job in Vista (JC Jobs)", in: .vista, source: "JCJM", named: .own("job"),
    by: "number",
    [
      Field("description", source: "Description", limit: 60) { job, _ in .text(job.description) },
      Field("address", source: "MailAddress", limit: 60) { job, _ in .text(job.address) },
      Field("contract", source: "Contract", limit: 10) { job, world in .text(world.text(job.contract)) },
      Field("status", source: "JobStatus") { job, _ in .text(job.status.rawValue) },
      Field("lock-phases", source: "LockPhases") { job, _ in .flag(job.locksPhases) },
      Field("auto-add-item", source: "AutoAddItemYN") { job, _ in .flag(job.addsItems) },
    ])
}
