/// Viewpoint Vista as far as the integration touches it.
///
/// ## In this folder
/// Vista's records, one a file: the properties, the key, and the schema with table and columns. `Phase.swift` is the
/// one to read first; `Vista.swift` lists them all. What both systems have is two records and not one, since they can
/// differ.
/// - Where Vista's name alone would be taken for Procore's, it stands before it: `Vista*.swift`, `AP*.swift`.
/// - No records: `Posting.swift` (what Vista does when something is posted to a phase), `AccountsPayable.swift`,
///   `ClosingContracts.swift`, `PhaseCodes.swift` (what codes
///   are looked up by), `JobNumbers.swift` (jobs whatever the case of their letters), `HQStates.swift` and
///   `HQUnits.swift` (the states and the units of measure that Vista knows).
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
  /// Their lines.
  public let invoiceLines = Table<APInvoiceLine>()
  /// AP Payments.
  public let payments = Table<APPayment>()
  /// SL Compliance and PO Compliance.
  public let compliance = Table<VistaCompliance>()
  /// AP Vendor Compliance.
  public let vendorCompliance = Table<VendorCompliance>()
  /// JC Company Parameters.
  let companyParameters = Table<CompanyParameters>()

  /// All of them.
  var tables: [Slots] {
    [
      phaseGroups, phases, phaseOverrides, costTypes, jobs, jobPhases, contracts, contractItems, vendors, phaseCosts,
      costDetails, commitments, commitmentItems, changeOrders, contractChanges, invoices, invoiceLines, payments,
      compliance, vendorCompliance,
      companyParameters,
    ]
  }

  /// The parameters of the Vista company.
  public var company: CompanyParameters { companyParameters.first ?? CompanyParameters(phaseGroup: .none) }
}

/// The limits of Vista's columns that rules and commands ask for, as the schemas declare them.
public enum VistaLimit {
  /// A phase's code.
  public static let phase = Phase.schema.limit("code")
  /// What most things are called: phases, jobs, commitments, and vendors.
  public static let description = Phase.schema.limit("description")
  /// A job's address.
  public static let address = Job.schema.limit("address")
  /// A job's number, and a contract's.
  public static let job = Job.schema.limit("job")
  /// A contract item's number.
  public static let contractItem = ContractItem.schema.limit("item")
  /// A cost type's abbreviation.
  public static let abbreviation = CostType.schema.limit("abbreviation")
  /// What a cost type stands for.
  public static let costTypeDescription = CostType.schema.limit("description")
  /// A subcontract's or purchase order's number.
  public static let commitment = VistaCommitment.schema.limit("commitment")
  /// A change order's scope.
  public static let scope = VistaChangeOrder.schema.limit("scope")
  /// What a vendor calls its invoice.
  public static let invoiceReference = APInvoice.schema.limit("reference")
  /// What an invoice is for.
  public static let invoiceDescription = APInvoice.schema.limit("description")
  /// A department.
  public static let department = Contract.schema.limit("department")
  /// The number and the title of a prime contract change order, which Procore's connector holds shorter than Vista does
  /// (formats.md A3).
  public static let contractChange = (number: 5, title: 30)
}
