/// How records are found by what they hold: what refers to something is looked up, and not looked for among all.
///
/// Each of these is learned when it is first asked (``Groups``).
public final class Lookups {
  private unowned let world: Workspace

  init(of world: Workspace) { self.world = world }

  // MARK: Vista

  /// Jobs by their contract.
  public private(set) lazy var jobsByContract = Groups(world.vista.jobs) { [$0.contract] }
  /// Phase overrides by the code of their phase.
  public private(set) lazy var overridesByCode = Groups(world.vista.phaseOverrides) { [$0.code] }
  /// Phases by their cost types.
  public private(set) lazy var phasesByType = Groups(world.vista.phases) { phase in
    phase.costTypes.numbers.map { TypeInGroup(group: phase.group, type: $0) }
  }
  /// Job phases by their cost types.
  public private(set) lazy var jobPhasesByType = Groups(world.vista.jobPhases) { phase in
    phase.costTypes.numbers.map { TypeInGroup(group: phase.group, type: $0) }
  }
  /// Job phases by their job.
  public private(set) lazy var phasesByJob = Groups(world.vista.jobPhases) { [$0.job] }
  /// Change orders with the owner by their job.
  public private(set) lazy var changesByJob = Groups(world.vista.contractChanges) { [$0.job] }
  /// Change orders with the owner by their job and the contract items that came with them.
  public private(set) lazy var changesByItem = Groups(world.vista.contractChanges) { change in
    change.items.map { Key(change.job, $0) }
  }
  /// Job phases by their job and the contract item that bills them.
  public private(set) lazy var jobPhasesByItem = Groups(world.vista.jobPhases) { [Key($0.job, $0.item)] }
  /// Posted costs by job and phase code.
  public private(set) lazy var costsByCode = Groups(world.vista.costDetails) { [Key($0.job, $0.code)] }
  /// Vista's commitments by their job.
  public private(set) lazy var vistaCommitmentsByJob = Groups(world.vista.commitments) { [$0.job] }
  /// Items of Vista's commitments by phase code, everywhere and by commitment and code.
  public private(set) lazy var itemsByCode = Groups(world.vista.commitmentItems) {
    [Key($0.code), Key($0.commitment, $0.code)]
  }

  /// Vendors by their name in small letters.
  public private(set) lazy var vendorsByName = Groups(world.vista.vendors) { [$0.vendorName.lowercased()] }
  /// Lines of invoices in accounts payable by commitment and invoice.
  public private(set) lazy var linesByAPInvoice = Groups(world.vista.invoiceLines) { [Key($0.commitment, $0.invoice)] }
  /// Invoices in accounts payable by vendor and reference.
  public private(set) lazy var invoicesByReference = Groups(world.vista.invoices) { [Key($0.vendor, $0.reference)] }

  // MARK: Procore

  /// Projects by their Vista job.
  public private(set) lazy var projectsByJob = Groups(world.procore.projects) { $0.isSynced ? [$0.job] : [] }
  /// Companies by their vendor.
  public private(set) lazy var companiesByVendor = Groups(world.procore.companies) { $0.isSynced ? [$0.vendor] : [] }
  /// Companies by their name in small letters.
  public private(set) lazy var companiesByName = Groups(world.procore.companies) { [names = world.names] in
    [names[$0.company].lowercased()]
  }
  /// Cost codes by the company code that they came from.
  public private(set) lazy var costCodesByStandard = Groups(world.procore.costCodes) { [$0.standard] }
  /// Commitments by their project.
  public private(set) lazy var commitmentsByProject = Groups(world.procore.commitments) { [$0.project] }
  /// Commitments by their company.
  public private(set) lazy var commitmentsByCompany = Groups(world.procore.commitments) { [$0.company] }
  /// Commitments by what they are called in Vista.
  public private(set) lazy var commitmentsByOrigin = Groups(world.procore.commitments) {
    $0.isSynced ? [$0.erp.origin] : []
  }
  /// Change orders of commitments by their commitment and what they are called in Vista.
  public private(set) lazy var ordersByOrigin = Groups(world.procore.changeOrders) {
    $0.isSynced ? [Key($0.commitment, $0.erp.origin)] : []
  }
  /// Prime contracts by their contract in Vista.
  public private(set) lazy var primesByOrigin = Groups(world.procore.primeContracts) {
    $0.isSynced ? [$0.origin] : []
  }
  /// Change orders of prime contracts by their project and what they are called in Vista.
  public private(set) lazy var primeOrdersByOrigin = Groups(world.procore.primeChangeOrders) {
    $0.isSynced ? [Key($0.project, $0.erp.origin)] : []
  }
  /// Invoices by their commitment and what they are called in Vista.
  public private(set) lazy var invoicesByOrigin = Groups(world.procore.invoices) {
    $0.isSynced ? [Key($0.commitment, $0.erp.origin)] : []
  }
  /// Invoices by their commitment.
  public private(set) lazy var invoicesByCommitment = Groups(world.procore.invoices) { [$0.commitment] }
  /// Prime contracts by their project.
  public private(set) lazy var primesByProject = Groups(world.procore.primeContracts) { [$0.project] }
  /// Direct costs by their project and the posted cost that they came from.
  public private(set) lazy var directCostsByOrigin = Groups(world.procore.directCosts) {
    $0.isSynced ? [Key($0.project, $0.origin)] : []
  }
  /// Lines of commitment change orders by commitment and order.
  public private(set) lazy var linesByOrder = Groups(world.procore.changeOrderLines) { [Key($0.parent, $0.order)] }
  /// Lines of prime contract change orders by project and order.
  public private(set) lazy var primeLinesByOrder = Groups(world.procore.primeChangeOrderLines) {
    [Key($0.parent, $0.order)]
  }

  // MARK: Procore, by cost code

  /// Budget lines by project and code.
  public private(set) lazy var budgetLinesByCode = Groups(world.procore.budgetLines) { [Key($0.project, $0.code)] }
  /// Lines of budget changes by project and code.
  public private(set) lazy var budgetChangeLinesByCode = Groups(world.procore.budgetChangeLines) {
    [Key($0.project, $0.code)]
  }
  /// Lines of budget changes by project and change.
  public private(set) lazy var linesByBudgetChange = Groups(world.procore.budgetChangeLines) {
    [Key($0.project, $0.change)]
  }
  /// Direct costs by project and code.
  public private(set) lazy var directCostsByCode = Groups(world.procore.directCosts) { [Key($0.project, $0.code)] }
  /// Lines of prime contract change orders by project and code.
  public private(set) lazy var primeOrderLinesByCode = Groups(world.procore.primeChangeOrderLines) {
    [Key($0.parent, $0.code)]
  }
  /// Lines of schedules of values by code, everywhere and by commitment and code.
  public private(set) lazy var sovLinesByCode = Groups(world.procore.sovLines) {
    [Key($0.code), Key($0.commitment, $0.code)]
  }
  /// Lines of commitment change orders by code, everywhere and by commitment and code.
  public private(set) lazy var orderLinesByCode = Groups(world.procore.changeOrderLines) {
    [Key($0.code), Key($0.parent, $0.code)]
  }
  /// Lines of prime contracts by code, everywhere and by contract and code.
  public private(set) lazy var primeLinesByCode = Groups(world.procore.primeLines) {
    [Key($0.code), Key($0.prime, $0.code)]
  }

  // MARK: The connector

  /// Requests that are in progress, by what they ask.
  public private(set) lazy var requestsInProgress = Groups(world.connector.requests) {
    $0.status == .inProgress ? [$0.event] : []
  }

  // MARK: By parts of codes

  private var phasesByPart: [Int: Groups<Phase, ValidPart>] = [:]
  private var jobPhasesByPart: [Int: Groups<JobPhase, ValidPart>] = [:]

  /// Phases by the first characters of their code, as many as are valid: in their group, and there by each cost type.
  func phases(byFirst count: Int) -> Groups<Phase, ValidPart> {
    if let known = phasesByPart[count] { return known }
    let groups = Groups(world.vista.phases) { [names = world.names] phase in
      ValidPart.all(of: names[phase.code], count, in: phase.group, phase.costTypes)
    }
    phasesByPart[count] = groups
    return groups
  }

  /// Job phases by the first characters of their code: on their job, and there by each cost type.
  func jobPhases(byFirst count: Int) -> Groups<JobPhase, ValidPart> {
    if let known = jobPhasesByPart[count] { return known }
    let groups = Groups(world.vista.jobPhases) { [names = world.names] phase in
      ValidPart.all(of: names[phase.code], count, in: phase.job, phase.costTypes)
    }
    jobPhasesByPart[count] = groups
    return groups
  }

  /// Phases by their group and their code without the dots and blanks at its beginning (rule 169).
  private(set) lazy var phasesByStrippedCode = Groups(world.vista.phases, ofKeys: true) { [names = world.names] phase in
    [StrippedCode(names[phase.code], in: phase.group)]
  }

  /// Phases by what their codes look like to a person, as far as two can be taken for one another.
  public private(set) lazy var phasesByLook = Groups(world.vista.phases, ofKeys: true) { [names = world.names] phase in
    [Phase.essence(of: names[phase.code])]
  }
}
