/// A subcontract or purchase order in Vista (SL Subcontract Entry, PO Purchase Order Entry). Vista: SLHD, POHD.
public struct VistaCommitment: Record {
  /// At most 30 characters.
  public var number: Name
  /// A subcontract or a purchase order.
  public var kindOfContract: Commitment.KindOfContract
  /// The job.
  public var job: Name
  /// The vendor.
  public var vendor: Name
  /// At most 60 characters.
  public var description: String
  /// When it was made.
  public var originalDate: Moment
  /// Whether somebody has it open for editing, in a batch of their own.
  public var isOpen = false
  /// Whether it was closed along with its job's contract (rule 232).
  public var isClosed = false

  /// A subcontract or purchase order in Vista.
  public init(
    number: Name, kindOfContract: Commitment.KindOfContract, job: Name, vendor: Name, description: String,
    originalDate: Moment
  ) {
    self.number = number
    self.kindOfContract = kindOfContract
    self.job = job
    self.vendor = vendor
    self.description = description
    self.originalDate = originalDate
  }

  public var key: Key { Key(number) }
  public static var table: KeyPath<Workspace, Table<VistaCommitment>> { \.vista.commitments }
  public static let kind = RecordKind.vistaCommitment

  public static let schema = Schema<VistaCommitment>(
    "vista-commitment", plural: "vista-commitments", "a subcontract or purchase order in Vista (SL, PO)", in: .vista,
    source: "SLHD, POHD", key: .own("commitment", \.number, limit: 30), by: "number",
    [
      .choice("kind", \.kindOfContract),
      .reference("job", \.job, to: Job.self, column: "Job"),
      .reference("vendor", \.vendor, to: Vendor.self, column: "Vendor"),
      .text("description", \.description, column: "Description", limit: 60),
      .flag("open", \.isOpen),
      .flag("closed", \.isClosed),
      .day("original-date", \.originalDate, column: "OrigDate"),
    ])
}
