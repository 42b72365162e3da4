/// Viewpoint Vista as far as the integration touches it.
public struct Vista {
  /// Phase groups.
  public let phaseGroups = Table<PhaseGroup>()
  /// JC Phases.
  public let phases = Table<Phase>()
  /// JC Cost Types.
  public let costTypes = Table<CostType>()
  /// JC Jobs.
  public let jobs = Table<Job>()
  /// JC Job Phases.
  public let jobPhases = Table<JobPhase>()
  /// JC Contracts.
  public let contracts = Table<Contract>()
  /// JC Contract Items.
  public let contractItems = Table<ContractItem>()
  /// AP Vendors.
  public let vendors = Table<Vendor>()
  /// JC Company Parameters.
  let companyParameters = Table<CompanyParameters>()

  /// The parameters of the Vista company.
  public var company: CompanyParameters { companyParameters.first ?? CompanyParameters(phaseGroup: .none) }
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
