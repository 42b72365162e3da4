/// A plain value that the world is made of. One declaration says everything about its kind: see ``Schema``.
public protocol Record: Sendable, Equatable {
  /// What identifies it in its table.
  var key: Key { get }
  /// Where records of this kind are kept.
  static var table: KeyPath<Workspace, Table<Self>> { get }
  /// Its number among the kinds, for the journal.
  static var kind: RecordKind { get }
  /// Its names, fields, limits and columns.
  static var schema: Schema<Self> { get }
  /// Another noun of its records, if there is one.
  static var view: View<Self>? { get }
  /// What a list of its records shows besides them, though it is kept nowhere: the cells of each row.
  static func derivedRows(of parent: Name?, in world: Workspace) -> [[Value]]
  /// What is asked of many records at once; only that it is there, unless a kind says more.
  var marks: Marks { get }
}

extension Record {
  /// How people speak of this kind.
  public static var noun: Noun { Noun(schema) }
  public static var view: View<Self>? { nil }
  public static func derivedRows(of parent: Name?, in world: Workspace) -> [[Value]] { [] }
  public var marks: Marks { .present }
}

/// The system that an object belongs to.
public enum System: String, CaseIterable, Sendable {
  case vista, procore, connector, vsh
}

/// All kinds of records. The journal names a kind by this number, and the nouns of a system are listed in this order.
public enum RecordKind: UInt8, Sendable, CaseIterable {
  case phaseGroup, phase, phaseOverride, costType, job, jobPhase, contract, contractItem, vendor, companyParameters
  case phaseCost, costDetail, vistaCommitment, vistaCommitmentItem, vistaChangeOrder, contractChange, apInvoice
  case apInvoiceLine, apPayment, vistaCompliance, vendorCompliance
  case lineItemType, standardCode, project, costCode, budgetLine, company, commitment, sovLine, user
  case budget, budgetChange, budgetChangeLine, jobCost, directCost, commitmentChangeOrder, ccoLine, primeContract,
    primeLine
  case primeChangeOrder, pccoLine, invoice, payment, complianceDocument
  case request, failedDeletion, syncState, settings, clock
  case stagedRecord, email, keptNumber
}
