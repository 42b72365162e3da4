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
  /// Whether a synced, unused project code can be deleted while its job phase is in Vista.
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
  /// Where the connector enters subcontractors' invoices.
  public var invoiceForm = APInvoice.Form.transactionEntry
  /// The format of Vista's job numbers, such as `5R-2RN`, or nothing where any will do.
  public var jobMask = ""

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
  /// Whether a synced project code may go before its job phase.
  public enum CodeDeletion: String, CaseIterable, Sendable { case allow, erpFirst = "erp-first" }
  /// The ERP Integrations permission that an export needs.
  public enum Approver: String, CaseIterable, Sendable { case standard, admin }
  /// What becomes of a phase's master cost types.
  public enum PhaseDelete: String, CaseIterable, Sendable { case cascade, strict }

  /// The settings of a fresh workspace.
  public init() {}

  public var key: Key { .only }
  public static var table: KeyPath<Workspace, Table<Settings>> { \.connector.settings }
  public static let kind = RecordKind.settings

  public static let schema = Schema<Settings>(
    "settings", plural: "settings", "how vsh reads what the sources leave open", in: .vsh, source: "vsh", named: .only,
    Setting.all.map { setting in Field(setting.name) { settings, _ in .text(setting.read(settings)) } })
}

/// The declaration of one setting: its name, the question that it answers, and the readings to choose from.
public struct Setting: Sendable {
  /// As it stands after `set`.
  public let name: String
  /// What it decides.
  public let question: String
  /// The values that it takes, the default first; empty where ``form`` says what it takes.
  public let readings: [String]
  /// What a value without a fixed list looks like.
  public let form: String
  /// Whether the default is what a source states, or inferred.
  public let basis: String
  /// Its value.
  public let read: @Sendable (Settings) -> String
  /// Changes it; false when the value is not one that it takes.
  public let write: @Sendable (inout Settings, String) -> Bool

  private init<Reading: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: String, _ question: String, basis: String, _ path: any WritableKeyPath<Settings, Reading> & Sendable
  ) {
    self.name = name
    self.question = question
    self.basis = basis
    readings = Reading.allCases.map(\.rawValue)
    form = ""
    read = { $0[keyPath: path].rawValue }
    write = { settings, text in
      guard let reading = Reading(rawValue: text) else { return false }
      settings[keyPath: path] = reading
      return true
    }
  }

  private init(jobMask name: String, _ question: String, form: String, basis: String) {
    self.name = name
    self.question = question
    self.basis = basis
    self.form = form
    readings = []
    read = { $0.jobMask.isEmpty ? "none" : $0.jobMask }
    write = { settings, text in
      guard text == "none" || JobMask(text) != nil else { return false }
      settings.jobMask = text == "none" ? "" : text
      return true
    }
  }

  /// All settings, in the order of integration.md 11.
  public static let all: [Setting] = [
    Setting("connector", "Which generation of the connector is it?", basis: "inferred", \.connector),
    Setting(
      "phase-match", "Is the phase relationship exact, or is a valid part enough?", basis: "inferred", \.phaseMatch),
    Setting(
      "phase-check", "Does an export look at the last sync's view or at live Vista?", basis: "inferred", \.phaseCheck),
    Setting(
      "missing-codes", "What does a sync do to the company code of a deleted phase?", basis: "inferred", \.missingCodes),
    Setting("unused-codes", "Does a stale code that nothing uses block the export?", basis: "inferred", \.unusedCodes),
    Setting(
      "code-deletion", "May a synced, unused project code be deleted before its job phase?", basis: "inferred",
      \.codeDeletion),
    Setting("approver", "Which ERP Integrations permission does an export need?", basis: "stated", \.approver),
    Setting(
      "phase-delete", "Does deleting a phase take its master cost types along?", basis: "inferred", \.phaseDelete),
    Setting(
      "direct-export", "Do commitments, change orders and invoices skip the approver?", basis: "stated",
      \.directExport),
    Setting(
      "contract-number", "Are Procore's own numbers filled in as Vista's?", basis: "stated", \.contractNumber),
    Setting(
      "auto-budget-lines", "Does a sync make budget lines of new combinations of codes and cost types?",
      basis: "stated", \.autoBudgetLines),
    Setting(
      "edit-synced-costs", "Can direct costs that came from Vista be edited in Procore?", basis: "stated",
      \.editSyncedCosts),
    Setting(
      "invoice-form", "Where does the connector enter subcontractors' invoices?", basis: "inferred", \.invoiceForm),
    Setting(
      jobMask: "job-mask", "Which format must a Vista job number have?",
      form: "none, or parts like 5R-2RN: length, R or L, separator", basis: "inferred"),
  ]

  /// The setting with a name.
  public static func named(_ name: String) -> Setting? { all.first { $0.name == name } }
}
