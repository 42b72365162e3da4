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
  /// What is asked of many records at once; only that it is there, unless a kind says more.
  var marks: Marks { get }
}

extension Record {
  /// How people speak of this kind.
  public static var noun: Noun { Noun(schema) }
  public static var view: View<Self>? { nil }
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
  case apPayment, vistaCompliance
  case lineItemType, standardCode, project, costCode, budgetLine, company, commitment, sovLine, user
  case budget, budgetChange, jobCost, directCost, commitmentChangeOrder, ccoLine, primeContract, primeLine
  case primeChangeOrder, pccoLine, invoice, payment, complianceDocument
  case request, failedDeletion, syncState, settings, clock
  case stagedRecord, email, keptNumber
}

/// What a field of a record holds, in the forms that people and files write.
public enum Value: Equatable, Sendable {
  /// Nothing is there.
  case none
  /// A word or a sentence, as it was given.
  case text(String)
  /// A whole number.
  case number(Int)
  /// An amount of money.
  case money(Money)
  /// Yes or no.
  case flag(Bool)
  /// Several words, such as cost types.
  case list([String])
  /// A point in time.
  case moment(Moment)

  /// As it stands in tables and expectations: money with two places, lists with commas, flags as yes and no.
  public var text: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .money(let money): money.description
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let items): items.joined(separator: ",")
    case .moment(let moment): moment.description
    }
  }
}

/// One field of a record: how a person names it, the column or JSON field that carries it, and how to read it.
public struct Field<R>: Sendable {
  /// As it stands in `list`, `--where`, `expect` and JSON.
  public let name: String
  /// Its name in Vista's table or Procore's API, where it has one.
  public let source: String?
  /// The most characters that it holds, where there is a limit.
  public let limit: Int?
  /// Reads it.
  public let read: @Sendable (R, Workspace) -> Value

  /// Declares a field.
  public init(
    _ name: String, source: String? = nil, limit: Int? = nil, _ read: @escaping @Sendable (R, Workspace) -> Value
  ) {
    self.name = name
    self.source = source
    self.limit = limit
    self.read = read
  }
}

/// The one declaration of a kind of record, from which `list`, `show`, `--where`, `expect`, JSON and CSV are derived.
public struct Schema<R>: Sendable {
  /// Its noun in the language, such as `costcode`.
  public let noun: String
  /// The noun in `list` and `count`.
  public let plural: String
  /// What it is, for `help`.
  public let meaning: String
  /// The system that holds it.
  public let system: System
  /// Vista's table or Procore's endpoint.
  public let source: String
  /// How a person names one.
  public let naming: Naming
  /// What that name is: `name`, `code`, `number`.
  public let namedBy: String
  /// Its fields, in the order of `show`.
  public let fields: [Field<R>]

  /// Declares a kind of record. `word` says what its name is, where that is neither how the naming calls it nor, where
  /// that is the noun itself, a number.
  public init(
    _ noun: String, plural: String, _ meaning: String, in system: System, source: String, named naming: Naming,
    by word: String? = nil, _ fields: [Field<R>]
  ) {
    self.noun = noun
    self.plural = plural
    self.meaning = meaning
    self.system = system
    self.source = source
    self.naming = naming
    namedBy = word ?? naming.own.flatMap { $0 == noun ? nil : $0 } ?? "number"
    self.fields = fields
  }
}

/// How a person names one object of a kind.
public enum Naming: Sendable {
  /// By one word: `project 123`.
  case own(String)
  /// By its parent and itself: `costcode 123 03-300`.
  case within(String, String)
  /// By one word within a parent that is understood, and that an option names otherwise: `phase 03-300 --group 2`.
  case understood(String, option: String, default: @Sendable (Workspace) -> Name)
  /// There is only one: `clock`.
  case only

  /// What the word is called that names the object itself, within its parent if it has one.
  public var own: String? {
    switch self {
    case .own(let own), .within(_, let own), .understood(let own, _, _): own
    case .only: nil
    }
  }
}
