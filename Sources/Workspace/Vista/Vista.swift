/// Viewpoint Vista as far as the integration touches it.
public struct Vista: Sendable {
  /// Phase groups.
  public internal(set) var phaseGroups = Table<PhaseGroup>()
  /// JC Phases.
  public internal(set) var phases = Table<Phase>()
  /// JC Cost Types.
  public internal(set) var costTypes = Table<CostType>()
  /// JC Jobs.
  public internal(set) var jobs = Table<Job>()
  /// JC Job Phases.
  public internal(set) var jobPhases = Table<JobPhase>()
  /// JC Contracts.
  public internal(set) var contracts = Table<Contract>()
  /// JC Contract Items.
  public internal(set) var contractItems = Table<ContractItem>()
  /// AP Vendors.
  public internal(set) var vendors = Table<Vendor>()
  /// JC Company Parameters.
  var companyParameters = Table<CompanyParameters>()

  /// The parameters of the Vista company.
  public var company: CompanyParameters { companyParameters[.only] ?? CompanyParameters(phaseGroup: .none) }
}

/// Text limits of Vista's columns, in bytes (formats.md B6).
public enum VistaLimit {
  /// bPhase varchar(20).
  public static let phase = 20
  /// Phase and vendor names, JCPM.Description and APVM.Name.
  public static let description = 60
  /// bJob and bContract varchar(10).
  public static let job = 10
  /// bContractItem varchar(16).
  public static let contractItem = 16
  /// JCCT.Abbreviation.
  public static let abbreviation = 10
  /// JCCT.Description.
  public static let costTypeDescription = 30
}
