import Errors
import Workspace

/// An item of the ERP Integrations tool with the rules that govern its way to Vista.
public protocol GovernedItem: ERPItem {
  /// All of its rules, by what is done to it; always `static let rules = ItemRules<Self>()`.
  static var rules: ItemRules<Self> { get }
  /// What the ERP Integrations tool calls it: `vendor` for a company, else its noun.
  static var toolNoun: String { get }
  /// Whether its export takes an accounting date.
  static var isDated: Bool { get }
  /// The project that it belongs to; nil for what belongs to none.
  func project(in world: Workspace) -> Name?
  /// What Vista would be asked to post to the project's job when it is exported: the phases and cost types of its lines.
  func posting(to job: Job, in world: Workspace) -> VistaPosting?
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

  public static var isDated: Bool { true }
}

/// The rules that govern an item, by what is done to it.
public struct ItemRules<Item: GovernedItem>: Sendable {
  /// Send to ERP.
  public let sending = Governing<Sending<Item>>(sharing: AnySending.self) { AnySending(item: $0.item) }
  /// Retrieve from ERP.
  public let retrieval = Governing<Retrieval<Item>>(sharing: AnyRetrieval.self) { AnyRetrieval(item: $0.item) }
  /// Accept, Reject or Export: is there a button?
  public let decision = Governing<Decision<Item>>(sharing: AnyDecision.self) {
    AnyDecision(item: $0.item, isUpdate: $0.isUpdate)
  }
  /// What the connector answers to an export.
  public let export = Governing<Export<Item>>(sharing: AnyExport.self) {
    AnyExport(item: $0.item, date: $0.date, codes: $0.codes)
  }
  /// Editing it in Procore.
  public let editing = Governing<Editing<Item>>(sharing: AnyEditing.self) {
    AnyEditing(item: $0.item, isLockedWhenSynced: $0.isLockedWhenSynced)
  }
  /// Deleting it in Procore.
  public let removal = Governing<Removal<Item>>(sharing: AnyRemoval.self) { AnyRemoval(item: $0.item) }
  /// Unlink: is there a button?
  public let unlinking = Governing<Unlinking<Item>>(sharing: AnyUnlinking.self) {
    AnyUnlinking(item: $0.item, isReset: false)
  }
  /// Reset: is it synced?
  public let resetting = Governing<Resetting<Item>>(sharing: AnyUnlinking.self) {
    AnyUnlinking(item: $0.item, isReset: true)
  }
  /// What the connector answers to an unlink.
  public let unlinkRequest = Governing<UnlinkRequest<Item>>()

  /// Collects them.
  public init() {}
}

/// Pressing Send to ERP or Re-send to ERP.
public struct Sending<Item: GovernedItem>: Act {
  /// What is sent.
  public let item: Item
  public static var rules: Governing<Self> { Item.rules.sending }

  /// The act.
  public init(_ item: Item) { self.item = item }
}

/// Pressing Retrieve from ERP.
public struct Retrieval<Item: GovernedItem>: Act {
  /// What is taken back.
  public let item: Item
  public static var rules: Governing<Self> { Item.rules.retrieval }

  /// The act.
  public init(_ item: Item) { self.item = item }
}

/// An approver pressing Accept, Reject, Export, Update or the cross that archives: is there a button to press?
public struct Decision<Item: GovernedItem>: Act {
  /// What is decided on.
  public let item: Item
  /// Whether it is the Update button.
  public let isUpdate: Bool
  public static var rules: Governing<Self> { Item.rules.decision }

  /// The act.
  public init(_ item: Item, isUpdate: Bool = false) {
    self.item = item
    self.isUpdate = isUpdate
  }
}

/// What the connector is asked to write to Vista when an item is exported.
public struct Export<Item: GovernedItem>: Act {
  /// What is exported.
  public let item: Item
  /// What Vista is to call it, as it stands in the box.
  public let erpID: String
  /// The accounting date in its box, or nil where the box is empty.
  public let date: Moment?
  /// Where the cost codes stand that it uses.
  let codes: [Slot]
  public static var rules: Governing<Self> { Item.rules.export }

  /// The act.
  public init(_ item: Item, erpID: String, date: Moment?, in world: Workspace) {
    self.item = item
    self.erpID = erpID
    self.date = date
    codes = item.usedCodes(in: world)?.slots(in: world) ?? []
  }
}

extension Export {
  /// Why the connector, or Vista behind it, would refuse the export: the first in the order of the rules' numbers.
  public func answer(in world: Workspace) -> Refusal? {
    Refusal.first(of: [refusal(in: world), item.posting(in: world)?.refusal(in: world)])
  }

  /// Everything for which it would be refused, in the order of the rules' numbers.
  public func answers(in world: Workspace) -> [Refusal] {
    let found = refusals(in: world) + (item.posting(in: world)?.refusals(in: world) ?? [])
    return found.count < 2 ? found : found.sorted { ($0.rule?.number ?? 0) < ($1.rule?.number ?? 0) }
  }
}

/// Editing an item in Procore.
public struct Editing<Item: GovernedItem>: Act {
  /// What is edited.
  public let item: Item
  /// Whether what is edited stays locked once the item is in Vista.
  public let isLockedWhenSynced: Bool
  public static var rules: Governing<Self> { Item.rules.editing }

  /// The act.
  public init(_ item: Item, isLockedWhenSynced: Bool = true) {
    self.item = item
    self.isLockedWhenSynced = isLockedWhenSynced
  }
}

/// Deleting an item in Procore.
public struct Removal<Item: GovernedItem>: Act {
  /// What is deleted.
  public let item: Item
  public static var rules: Governing<Self> { Item.rules.removal }

  /// The act.
  public init(_ item: Item) { self.item = item }
}

/// Pressing Unlink.
public struct Unlinking<Item: GovernedItem>: Act {
  /// What is unlinked.
  public let item: Item
  public static var rules: Governing<Self> { Item.rules.unlinking }

  /// The act.
  public init(_ item: Item) { self.item = item }
}

/// What the connector is asked when an item is unlinked from what it is in Vista.
public struct UnlinkRequest<Item: GovernedItem>: Act {
  /// What is unlinked.
  public let item: Item
  public static var rules: Governing<Self> { Item.rules.unlinkRequest }

  /// The act.
  public init(_ item: Item) { self.item = item }
}

/// Procore's support making an item unsynced.
public struct Resetting<Item: GovernedItem>: Act {
  /// What is reset.
  public let item: Item
  public static var rules: Governing<Self> { Item.rules.resetting }

  /// The act.
  public init(_ item: Item) { self.item = item }
}

// The same acts, whatever the item is: for the rules that all items share.

struct AnySending { let item: any GovernedItem }
struct AnyRetrieval { let item: any GovernedItem }
struct AnyDecision {
  let item: any GovernedItem
  let isUpdate: Bool
}
struct AnyExport {
  let item: any GovernedItem
  let date: Moment?
  let codes: [Slot]
}
struct AnyEditing {
  let item: any GovernedItem
  let isLockedWhenSynced: Bool
}
struct AnyRemoval { let item: any GovernedItem }
struct AnyUnlinking {
  let item: any GovernedItem
  let isReset: Bool
}

extension Company: GovernedItem {
  public static let rules = ItemRules<Self>()
  public static var toolNoun: String { "vendor" }
  public static var isDated: Bool { false }
}
extension Budget: GovernedItem {
  public static let rules = ItemRules<Self>()
  public static var isDated: Bool { false }

  public func project(in world: Workspace) -> Name? { project }

  public func posting(to job: Job, in world: Workspace) -> VistaPosting? {
    let lines = world.procore.budgetLines.records(of: project).filter { !$0.isSynced }.map { ($0.code, $0.type) }
    let changes = world.procore.budgetChanges.records(of: project).filter { !$0.isSynced }.map { ($0.code, $0.type) }
    return VistaPosting(job: job, lines + changes, isInSetUpForm: true, in: world)
  }

  public func usedCodes(in world: Workspace) -> UsedCodes? {
    UsedCodes(
      project: project,
      codes: world.procore.budgetLines.records(of: project).map(\.code)
        + world.procore.budgetChanges.records(of: project).map(\.code))
  }
}
extension Commitment: GovernedItem {
  public static let rules = ItemRules<Self>()

  public func project(in world: Workspace) -> Name? { project }

  public func posting(to job: Job, in world: Workspace) -> VistaPosting? {
    VistaPosting(job: job, world.procore.sovLines.values(of: number) { ($0.code, $0.type) }, in: world)
  }

  public func usedCodes(in world: Workspace) -> UsedCodes? {
    UsedCodes(project: project, codes: world.procore.sovLines.values(of: number) { $0.code })
  }
}
extension CommitmentChangeOrder: GovernedItem {
  public static let rules = ItemRules<Self>()

  public func project(in world: Workspace) -> Name? { world.procore.commitments[Key(commitment)]?.project }

  public func posting(to job: Job, in world: Workspace) -> VistaPosting? {
    VistaPosting(job: job, world.lines(of: self).map { ($0.code, $0.type) }, in: world)
  }

  public func usedCodes(in world: Workspace) -> UsedCodes? {
    project(in: world).map { UsedCodes(project: $0, codes: world.lines(of: self).map(\.code)) }
  }
}
extension PrimeChangeOrder: GovernedItem {
  public static let rules = ItemRules<Self>()

  public func project(in world: Workspace) -> Name? { project }

  public func posting(to job: Job, in world: Workspace) -> VistaPosting? { VistaPosting(toContractOf: job) }

  public func usedCodes(in world: Workspace) -> UsedCodes? {
    UsedCodes(project: project, codes: world.lines(of: self).map(\.code))
  }
}
extension Invoice: GovernedItem {
  public static let rules = ItemRules<Self>()

  public func project(in world: Workspace) -> Name? { world.procore.commitments[Key(commitment)]?.project }

  public func posting(to job: Job, in world: Workspace) -> VistaPosting? {
    VistaPosting(job: job, world.entries(of: self).map { ($0.item.code, $0.item.type) }, in: world)
  }
}

extension Workspace {
  /// The Vista job of a synced project, if it is there.
  func job(of project: Name) -> Job? {
    procore.projects[Key(project)].flatMap { $0.isSynced ? vista.jobs[Key($0.job)] : nil }
  }
}
