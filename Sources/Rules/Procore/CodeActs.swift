import Workspace

// What is done in Procore to the codes and cost types of the company and of its projects.

/// Making or editing a code of a company list in Procore.
public struct StandardCodeEdit: Act {
  /// The code.
  public let key: Key
  /// Whether it is a new one.
  public let isNew: Bool
  public static let rules = Governing<Self>()

  /// The act.
  public init(key: Key, isNew: Bool) {
    self.key = key
    self.isNew = isNew
  }
}

/// Activating or deactivating a code of a company list.
public enum CodeActivation: Act { public static let rules = Governing<Self>() }

/// Deleting a code of a company list.
public struct StandardCodeRemoval: Act {
  /// The company code.
  public let code: StandardCode
  public static let rules = Governing<Self>()

  /// The act.
  public init(code: StandardCode) { self.code = code }
}

/// Deleting a cost type of the company in Procore.
public struct LineItemTypeRemoval: Act {
  /// The cost type.
  public let type: LineItemType
  public static let rules = Governing<Self>()

  /// The act.
  public init(type: LineItemType) { self.type = type }
}

/// Putting a company code on a project.
public struct CostCodeAddition: Act {
  /// The project.
  public let project: Project
  /// The code.
  public let code: Name
  /// All that are put on it at once.
  public let codes: [Name]
  public static let rules = Governing<Self>()

  /// The act.
  public init(project: Project, code: Name, among codes: [Name]) {
    self.project = project
    self.code = code
    self.codes = codes
  }

  /// The command for all of them.
  func command(in world: Workspace) -> [String] {
    ["add-costcode", world.text(project.number)] + codes.map(world.text)
  }
}

/// Taking a cost code off a project.
public struct CostCodeRemoval: Act {
  /// The cost code.
  public let code: CostCode
  /// Whether it was looked up already that nothing uses it, for all codes of a project at once.
  public let isKnownUnused: Bool
  public static let rules = Governing<Self>()

  /// The act.
  public init(code: CostCode, isKnownUnused: Bool = false) {
    self.code = code
    self.isKnownUnused = isKnownUnused
  }

  /// Those of some cost codes of a project that a line of it uses.
  public static func used(_ codes: [CostCode], of project: Project, in world: Workspace) -> Set<Key> {
    Set(codes.map(\.key).filter { CostCodeUse.isUsed($0, in: world) })
  }
}

/// Assigning cost types to a project's cost code.
public enum CostTypeAssignment: Act { public static let rules = Governing<Self>() }

/// Clearing a cost type of a project's cost code.
public struct CostTypeClearing: Act {
  /// The cost code.
  public let code: CostCode
  /// The cost type.
  public let type: UInt8
  /// All that are cleared together with it.
  public let types: CostTypeSet
  public static let rules = Governing<Self>()

  /// The act.
  public init(code: CostCode, type: UInt8, among types: CostTypeSet) {
    self.code = code
    self.type = type
    self.types = types
  }

  /// The phase of the Vista job that still has the cost type, if there is one.
  public func phaseInVista(in world: Workspace) -> JobPhase? {
    guard let job = world.procore.projects[Key(code.project)]?.job,
      let phase = world.vista.jobPhases[Key(job, code.code)], phase.costTypes.contains(type)
    else { return nil }
    return phase
  }

  /// Whether a line of the project uses it: then Procore offers no button, and no request is made.
  public func isUsed(in world: Workspace) -> Bool {
    CostCodeUse.lines(of: code.key, in: world).contains { $0.type == type }
  }
}
