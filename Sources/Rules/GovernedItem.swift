import Errors
import Workspace

/// An item of the ERP Integrations tool with the rules that govern its way to Vista.
public protocol GovernedItem: ERPItem {
  /// All of its rules, by what is done to it: always `static let rules = ItemRules<Self>()`.
  static var rules: ItemRules<Self> { get }
  /// What the ERP Integrations tool calls it: `job` for a project, `vendor` for a company, else its noun.
  static var toolNoun: String { get }
  /// Whether its export takes an accounting date.
  static var isDated: Bool { get }
  /// Whether it uses cost codes of a project.
  static var usesCodes: Bool { get }
  /// Whether its export posts something to a job.
  static var isPosted: Bool { get }
  /// The project that it belongs to; nil for what belongs to none.
  func project(in world: Workspace) -> Name?
  /// What Vista would be asked to post to the project's job when it is exported: the phases and cost types of its lines.
  func posting(to job: Job, in world: Workspace) -> VistaPosting?
  /// How it comes to Vista, for somebody who wanted to export it.
  func waysToVista(in world: Workspace) -> [WayOut]
  /// Whether it is read-only because it is approved (rule 260).
  var isLockedByApproval: Bool { get }
  /// The options of its export without which its name in Vista would be empty.
  func typedForExport(in world: Workspace) -> [String]
  /// The project and the cost codes that it uses there; nil for what uses none.
  func usedCodes(in world: Workspace) -> UsedCodes?
}

/// The cost codes of one project that an item uses.
public struct UsedCodes {
  /// The project.
  public let project: Name
  /// The codes; one may come more than once.
  public let codes: [Name]

  /// Them.
  public init(project: Name, codes: [Name]) {
    self.project = project
    self.codes = codes
  }
}

extension GovernedItem {
  public static var toolNoun: String { schema.noun }

  /// The words that name it: `001` of commitment `SC-001` is `SC-001 001`.
  public func words(in world: Workspace) -> [String] {
    key.parent.isNone ? [world.text(key.name)] : [world.text(key.parent), world.text(key.name)]
  }

  /// What people call it: `cco SC-001 001`.
  public func title(in world: Workspace) -> String { ([Self.schema.noun] + words(in: world)).joined(separator: " ") }

  public func project(in world: Workspace) -> Name? { nil }

  public func posting(to job: Job, in world: Workspace) -> VistaPosting? { nil }

  /// What Vista would be asked to post when it is exported. Nil for what is not posted, and while there is no job.
  public func posting(in world: Workspace) -> VistaPosting? {
    project(in: world).flatMap(world.job(of:)).flatMap { posting(to: $0, in: world) }
  }

  public func usedCodes(in world: Workspace) -> UsedCodes? { nil }

  public func waysToVista(in world: Workspace) -> [WayOut] {
    [sentAndExported(erp.stage.isWaiting ? "export it" : "send it first", in: world)]
  }

  public var isLockedByApproval: Bool { false }

  public func typedForExport(in world: Workspace) -> [String] { [] }

  public static var isDated: Bool { true }
  public static var usesCodes: Bool { true }
  public static var isPosted: Bool { true }
}

extension Workspace {
  /// The Vista job of a synced project, if it is there.
  func job(of project: Name) -> Job? {
    procore.projects[Key(project)].flatMap { $0.isSynced ? vista.jobs[Key($0.job)] : nil }
  }
}
