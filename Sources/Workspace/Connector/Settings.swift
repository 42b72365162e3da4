/// What vsh does where the sources are silent or disagree (integration.md 11). Part of the world, so that `undo`,
/// `snapshot` and `try` cover them.
public struct Settings: Record {
  /// The generation of the connector.
  public var connector = Connector.procore
  /// Whether a code's phase must be there to the byte, or a part of it is enough.
  public var phaseMatch = PhaseMatch.exact
  /// What the export looks at.
  public var phaseCheck = PhaseCheck.synced
  /// What a sync does to the company code of a phase that is gone.
  public var missingCodes = MissingCodes.keep
  /// Whether a stale code that nothing uses stops an export.
  public var unusedCodes = UnusedCodes.block
  /// Whether an unused project code can be deleted, and a synced one while its job phase is in Vista.
  public var codeDeletion = CodeDeletion.allow
  /// Who may export.
  public var approver = Approver.standard
  /// What `remove-phase` does with the phase's master cost types.
  public var phaseDelete = PhaseDelete.cascade
  /// Whether commitments, change orders and invoices skip the approver.
  public var directExport = Switch.off
  /// Whether Procore's own numbers are filled in as Vista's.
  public var contractNumber = Numbering.procore
  /// Whether a sync makes budget lines of new combinations of codes and cost types.
  public var autoBudgetLines = Switch.off
  /// Whether direct costs that came from Vista can be edited.
  public var editSyncedCosts = Switch.off
  /// What Refresh Cost Codes brings to a project.
  public var projectRefresh = ProjectRefresh.newCodes
  /// Where the connector enters subcontractors' invoices.
  public var invoiceForm = APInvoice.Form.transactionEntry
  /// Who resets a synced change order of a prime contract.
  public var pccoRelease = PCCORelease.resetBySupport
  /// What a change order of a prime contract changes in Vista.
  public var pccoExport = PCCOExport.contractOnly
  /// Whether an import of a prime contract brings the items that Procore's change orders made.
  public var pccoItems = PCCOItems.reimported
  /// What an export of a budget makes of an original estimate that is there.
  public var originalEstimates = OriginalEstimates.added
  /// Whether an update of a job brings back what was removed from it in Vista.
  public var removedInVista = RemovedInVista.broughtBack
  /// How an exported invoice is parted from Vista.
  public var invoiceRelease = InvoiceRelease.unlink
  /// Within what Vista demands that the number of an invoice is another one.
  public var apDuplicates = APDuplicates.perCommitment
  /// What Vista does where a compliance document is not there.
  public var complianceCheck = ComplianceCheck.hold
  /// How long a budget change can be edited and deleted.
  public var budgetChanges = BudgetChanges.untilSynced
  /// The format of Vista's job numbers, or nil where any will do.
  public var jobMask: JobMask?
  /// The units of measure that HQ Units has besides the usual ones, or nil where it has none.
  public var hqUnits: [String]?
  /// The cost types that the connector on App Xchange imports, or nil where it imports all (rule 190).
  public var importedCostTypes: CostTypeSet?
  /// The vendors that the connector on App Xchange leaves out, or nil where it leaves none out (rule 191).
  public var excludedVendors: VendorFilter?

  /// The generations of the connector (integration.md 0.1).
  public enum Connector: String, CaseIterable, Sendable {
    case ryvit, procore
    case appXchange = "app-xchange"
  }
  /// On or off.
  public enum Switch: String, CaseIterable, Sendable { case off, on }
  /// Whose numbers stand in the box before the approver types.
  public enum Numbering: String, CaseIterable, Sendable { case procore, typed }
  /// How a code must match a phase on file.
  public enum PhaseMatch: String, CaseIterable, Sendable { case exact, validPart = "valid-part" }
  /// Which view of JC Phases an export looks at.
  public enum PhaseCheck: String, CaseIterable, Sendable { case synced, live }
  /// What becomes of the company code of a deleted phase.
  public enum MissingCodes: String, CaseIterable, Sendable { case keep, deactivate }
  /// Whether a stale code that nothing uses counts.
  public enum UnusedCodes: String, CaseIterable, Sendable { case block, ignore }
  /// Whether a project code may go, and a synced one before its job phase.
  public enum CodeDeletion: String, CaseIterable, Sendable { case allow, erpFirst = "erp-first", never }
  /// The ERP Integrations permission that an export needs.
  public enum Approver: String, CaseIterable, Sendable { case standard, admin }
  /// What Refresh Cost Codes brings to a project.
  public enum ProjectRefresh: String, CaseIterable, Sendable { case newCodes = "new-codes", descriptions }
  /// What becomes of a phase's master cost types.
  public enum PhaseDelete: String, CaseIterable, Sendable { case cascade, strict }
  /// Who resets a synced change order of a prime contract.
  public enum PCCORelease: String, CaseIterable, Sendable {
    case resetBySupport = "reset-by-support"
    case resetByApprover = "reset-by-approver"
  }
  /// What an export of a budget makes of an original estimate that is there.
  public enum OriginalEstimates: String, CaseIterable, Sendable { case added, total }
  /// Whether an update of a job brings back what was removed from it in Vista.
  public enum RemovedInVista: String, CaseIterable, Sendable {
    case broughtBack = "brought-back"
    case leftOut = "left-out"
  }
  /// What a change order of a prime contract changes in Vista.
  public enum PCCOExport: String, CaseIterable, Sendable {
    case contractOnly = "contract-only"
    case contractAndEstimates = "contract-and-estimates"
  }
  /// What becomes of the items that Procore's change orders made in Vista.
  public enum PCCOItems: String, CaseIterable, Sendable {
    case reimported
    case leftOut = "left-out"
  }

  /// How long a budget change can be edited and deleted.
  public enum BudgetChanges: String, CaseIterable, Sendable { case untilSynced = "until-synced", fixed }

  /// How an exported invoice is parted from Vista.
  public enum InvoiceRelease: String, CaseIterable, Sendable { case unlink, support }
  /// Within what the number of an invoice may not come twice.
  public enum APDuplicates: String, CaseIterable, Sendable {
    case perCommitment = "per-commitment"
    case perVendor = "per-vendor"
  }

  /// What Vista does with a payment that is out of compliance.
  public enum ComplianceCheck: String, CaseIterable, Sendable { case hold, warn }

  /// Whether the connector strips dots and blanks at the beginning of codes (rule 169).
  var stripsCodes: Bool { connector == .appXchange }
  /// The cost types that the connector imports, or nil where it imports all.
  var importsOnly: CostTypeSet? { connector == .appXchange ? importedCostTypes : nil }
  /// The vendors that the connector leaves out, or nil where it leaves none out.
  var leavesOut: VendorFilter? { connector == .appXchange ? excludedVendors : nil }

  /// The settings of a fresh workspace.
  public init() {}

  public var key: Key { .only }
  public static var table: KeyPath<Workspace, Table<Settings>> { \.connector.settings }
  public static let kind = RecordKind.settings

  public static let schema = Schema<Settings>(
    "settings", plural: "settings", "how vsh reads what the sources leave open", in: .vsh, source: "vsh", key: .only,
    Setting.all.map { setting in Field(setting.name) { settings, world in .text(setting.read(settings, world)) } })
}
