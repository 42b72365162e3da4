/// The parameters of the Vista company (JC Company Parameters, HQ Company). Vista: JCCO and HQCO.
public struct CompanyParameters: Record {
  /// The phase group whose phases the company uses (HQCO.PhaseGroup).
  public var phaseGroup: Name
  /// With N above 0, a longer code is valid when its first N characters begin a phase on file (rule 52). 0 to 20.
  public var validPhaseCharacters: UInt8
  /// Whether costs may be posted to hard-closed jobs.
  public var postsToHardClosed: Bool
  /// Whether costs may be posted to soft-closed jobs.
  public var postsToSoftClosed: Bool
  /// The last month that is closed for posting, such as `2025-12`, or nil where none is.
  public var closedThrough: Month?
  /// The last month that is closed for accounts payable, which may be closed before the rest; nil where none is.
  public var apClosedThrough: Month?

  /// Whether purchase orders are closed along when a job is hard-closed.
  public var closesPurchaseOrders = false
  /// Whether subcontracts are closed along when a job is hard-closed.
  public var closesSubcontracts = false

  /// Whether commitments of a kind are closed along when a job is hard-closed.
  public func closesAlong(_ kind: Commitment.KindOfContract) -> Bool {
    kind == .po ? closesPurchaseOrders : closesSubcontracts
  }

  /// The last month to which nothing of accounts payable can be posted.
  public var closedForAP: Month? { [closedThrough, apClosedThrough].compactMap(\.self).max() }

  /// The parameters of a company of this phase group.
  public init(
    phaseGroup: Name, validPhaseCharacters: UInt8 = 0, postsToHardClosed: Bool = false, postsToSoftClosed: Bool = false,
    closedThrough: Month? = nil, apClosedThrough: Month? = nil
  ) {
    self.phaseGroup = phaseGroup
    self.validPhaseCharacters = validPhaseCharacters
    self.postsToHardClosed = postsToHardClosed
    self.postsToSoftClosed = postsToSoftClosed
    self.closedThrough = closedThrough
    self.apClosedThrough = apClosedThrough
  }

  public var key: Key { .only }
  public static var table: KeyPath<Workspace, Table<CompanyParameters>> { \.vista.companyParameters }
  public static let kind = RecordKind.companyParameters

  public static let schema = Schema<CompanyParameters>(
    "company-parameters", plural: "company-parameters", "the Vista company's own rules (JC Company Parameters)",
    in: .vista, source: "JCCO", key: .only,
    [
      .group("phase-group", \.phaseGroup, column: "HQCO.PhaseGroup"),
      .number("valid-phase-characters", \.validPhaseCharacters, column: "ValidPhaseChars", in: 0...20),
      .flag("post-hard-closed", \.postsToHardClosed, column: "PostClosedJobs"),
      .flag("post-soft-closed", \.postsToSoftClosed, column: "PostSoftClosedJobs"),
      .month("closed-through", \.closedThrough, column: "GLCO.LastMthSubClsd"),
      .flag("close-purchase-orders", \.closesPurchaseOrders),
      .flag("close-subcontracts", \.closesSubcontracts),
      .month("ap-closed-through", \.apClosedThrough, column: "GLCO.LastMthAPClsd"),
    ])
}
