import Workspace

/// How an argument names an object: what kind it is, and what it lies within. Completion, hints and colours follow it.
public struct ObjectReference: Sendable {
  /// The kind of the object.
  public let noun: String
  /// The argument that names what it lies within, or something that says so: the project of a commitment. Where none is
  /// given, it is what the noun understands.
  public let parent: String?
  /// The field that people name it by, where that is not its key: the abbreviation of a cost type.
  public let field: String?
  /// Which objects the command is waiting for.
  public let readiness: Readiness?
  /// Whether it may also be one that is not there yet: then the command itself says what is wrong with it.
  public var mayBeNew = false
}

/// Which objects are in a state for a command: they are offered before the others.
public struct Readiness: Sendable {
  /// The noun whose fields tell the state.
  let noun: String
  /// The first of them, and the first of what they lie within.
  let pick: @Sendable (Workspace, Pick) -> Picked
  let pickParents: @Sendable (Workspace, Pick) -> Picked

  /// What Vista offers on a list.
  static func offered(on list: StagedRecord.List) -> Readiness { staged(on: list) { $0.contains(.waiting) } }

  /// What was put away of it.
  static func archived(on list: StagedRecord.List) -> Readiness { staged(on: list) { $0.contains(.archived) } }

  private static func staged(
    on list: StagedRecord.List, where isReady: @escaping @Sendable (Marks) -> Bool
  ) -> Readiness {
    Readiness(
      noun: "",
      pick: { world, pick in
        guard let list = world.names.find(list.rawValue) else { return .nothing }
        let offered = world.connector.stagedRecords.pick(
          Pick(within: list, beginning: pick.beginning, most: pick.most), world.names, where: isReady)
        return Picked(keys: offered.keys.map { Key($0.name) }, total: offered.total, common: offered.common)
      }, pickParents: { _, _ in .nothing })
  }

  private init(
    noun: String, pick: @escaping @Sendable (Workspace, Pick) -> Picked,
    pickParents: @escaping @Sendable (Workspace, Pick) -> Picked
  ) {
    (self.noun, self.pick, self.pickParents) = (noun, pick, pickParents)
  }

  /// Those of a kind whose marks satisfy a condition.
  init<R: Record>(_ kind: R.Type, where isReady: @escaping @Sendable (Marks) -> Bool) {
    noun = kind.view?.schema.noun ?? kind.schema.noun
    pick = { world, pick in world[keyPath: R.table].pick(pick, world.names, where: isReady) }
    pickParents = { world, pick in world[keyPath: R.table].pickParents(pick, world.names, where: isReady) }
  }
}

extension Parameter.Kind {
  /// Whether it is the path of a file.
  var isPath: Bool {
    switch self {
    case .file, .fileOr, .script: true
    default: false
    }
  }
}

extension Argument {
  /// The same, with those offered first that the command is waiting for.
  func offering(first readiness: Readiness) -> Argument {
    guard case .reference(let reference) = parameter.kind else { return self }
    return with(
      .object(reference.noun, within: reference.parent, by: reference.field, first: readiness))
  }
}
