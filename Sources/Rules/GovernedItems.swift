import Errors
import Workspace

extension Project: GovernedItem {
  public static let rules = ItemRules<Self>()
  public static var toolNoun: String { "job" }
  public static var isDated: Bool { false }
  public static var usesCodes: Bool { false }
  public static var isPosted: Bool { false }
}
extension Company: GovernedItem {
  public static let rules = ItemRules<Self>()
  public static var toolNoun: String { "vendor" }
  public static var isDated: Bool { false }
  public static var usesCodes: Bool { false }
  public static var isPosted: Bool { false }

  public func typedForExport(in world: Workspace) -> [String] { ["--vendor-id", world.freeVendorNumber()] }

  public func waysToVista(in world: Workspace) -> [WayOut] { world.waysToVista(for: self) }
}
extension Budget: GovernedItem {
  public static let rules = ItemRules<Self>()
  public static var isDated: Bool { false }

  public func project(in world: Workspace) -> Name? { project }

  public func posting(to job: Job, in world: Workspace) -> VistaPosting? {
    let lines = world.procore.budgetLines.records(of: project).filter { !$0.isSynced }.map { ($0.code, $0.type) }
    let changes = world.approvedLines(of: project, unsyncedOnly: true).map { ($0.code, $0.type) }
    return VistaPosting(job: job, lines + changes, isInSetUpForm: true, in: world)
  }

  public func usedCodes(in world: Workspace) -> UsedCodes? {
    UsedCodes(
      project: project,
      codes: world.procore.budgetLines.records(of: project).map(\.code)
        + world.approvedLines(of: project).map(\.code))
  }
}
extension Commitment: GovernedItem {
  public static let rules = ItemRules<Self>()

  public var isLockedByApproval: Bool { status == .approved && !isSynced }

  public func typedForExport(in world: Workspace) -> [String] { world.typed(number, limit: VistaLimit.commitment) }

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

  public var isLockedByApproval: Bool { status == .approved && !isSynced }

  public func typedForExport(in world: Workspace) -> [String] { world.typed(number, limit: VistaLimit.commitment) }

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

  public var isLockedByApproval: Bool { status == .approved && !isSynced }

  public func typedForExport(in world: Workspace) -> [String] {
    world.typed(number, limit: VistaLimit.contractChange.number)
  }

  public func project(in world: Workspace) -> Name? { project }

  public func posting(to job: Job, in world: Workspace) -> VistaPosting? {
    let lines = world.lines(of: self)
    guard world.settings.pccoExport == .contractAndEstimates, !lines.isEmpty else {
      return VistaPosting(toContractOf: job)
    }
    return VistaPosting(job: job, lines.map { ($0.code, $0.type) }, isInSetUpForm: true, in: world)
  }

  public func usedCodes(in world: Workspace) -> UsedCodes? {
    UsedCodes(project: project, codes: world.lines(of: self).map(\.code))
  }
}
extension Invoice: GovernedItem {
  public static let rules = ItemRules<Self>()
  public static var usesCodes: Bool { false }

  public func project(in world: Workspace) -> Name? { world.procore.commitments[Key(commitment)]?.project }

  public func posting(to job: Job, in world: Workspace) -> VistaPosting? {
    VistaPosting(job: job, world.entries(of: self).map { ($0.item.code, $0.item.type) }, in: world)
  }
}

extension Workspace {
  /// What has to be typed as the name in Vista of what has a number in Procore, unless that is proposed (rule 113).
  fileprivate func typed(_ number: Name, limit: Int) -> [String] {
    settings.contractNumber == .procore ? [] : ["--erp-id", String(text(number).prefix(limit))]
  }
}
