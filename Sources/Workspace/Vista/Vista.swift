/// Viewpoint Vista as far as the integration touches it.
public struct Vista {
  /// Phase groups.
  public let phaseGroups = Table<PhaseGroup>()
  /// JC Phases.
  public let phases = Table<Phase>()
  /// The phase overrides of JC Departments.
  public let phaseOverrides = Table<PhaseOverride>()
  /// JC Cost Types.
  public let costTypes = Table<CostType>()
  /// JC Jobs.
  public let jobs = Table<Job>()
  /// Their numbers, whatever the case.
  let jobNumbers = JobNumbers()
  /// JC Job Phases.
  public let jobPhases = Table<JobPhase>()
  /// JC Contracts.
  public let contracts = Table<Contract>()
  /// JC Contract Items.
  public let contractItems = Table<ContractItem>()
  /// AP Vendors.
  public let vendors = Table<Vendor>()
  /// JC Cost by Period.
  public let phaseCosts = Table<PhaseCost>()
  /// JC Cost Detail.
  public let costDetails = Table<CostDetail>()
  /// SL Subcontract Entry and PO Purchase Order Entry.
  public let commitments = Table<VistaCommitment>()
  /// Their items.
  public let commitmentItems = Table<VistaCommitmentItem>()
  /// Their change orders.
  public let changeOrders = Table<VistaChangeOrder>()
  /// JC Change Orders with the owner.
  public let contractChanges = Table<ContractChange>()
  /// AP Transaction Entry and AP Unapproved Invoices.
  public let invoices = Table<APInvoice>()
  /// AP Payments.
  public let payments = Table<APPayment>()
  /// SL Compliance.
  public let compliance = Table<VistaCompliance>()
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
  /// JCJM.MailAddress(60).
  public static let address = 60
  /// bJob and bContract varchar(10).
  public static let job = 10
  /// bContractItem varchar(16).
  public static let contractItem = 16
  /// JCCT.Abbreviation.
  public static let abbreviation = 10
  /// SLHD.SL and POHD.PO, varchar(30).
  public static let commitment = 30
  /// A change order's scope.
  public static let scope = 1000
  /// APTH.APRef, bAPReference varchar(15).
  public static let invoiceReference = 15
  /// JCDM.Department, varchar(10).
  public static let department = 10
  /// APTH.Description.
  public static let invoiceDescription = 30
  /// A prime contract change order's number and title (formats.md A3).
  public static let contractChange = (number: 5, title: 30)
  /// JCCT.Description.
  public static let costTypeDescription = 30
}
