/// A cost code of a project with its cost types. Procore's API: cost_codes.
public struct CostCode: Record {
  /// The project.
  public var project: Name
  /// The code.
  public var code: Name
  /// The company code that it came from: the relationship that an export needs (rule 28). It may dangle.
  public var standard: Slot
  /// The cost types assigned to it.
  public var costTypes: CostTypeSet
  /// Those of them that are in Vista.
  public var syncedCostTypes: CostTypeSet
  /// What the connector calls it once it is in Vista, or none. Procore's API: origin_id.
  public var origin: Name
  /// Its name.
  public var description: String

  /// Whether it is in Vista.
  public var isSynced: Bool { !origin.isNone }
  /// Whether it, or one of its cost types, has yet to reach Vista.
  public var isWaiting: Bool { origin.isNone || !costTypes.isSubset(of: syncedCostTypes) }

  /// A project's cost code.
  public init(
    project: Name, code: Name, standard: Slot, description: String, costTypes: CostTypeSet,
    syncedCostTypes: CostTypeSet = CostTypeSet(), origin: Name = .none
  ) {
    self.project = project
    self.code = code
    self.standard = standard
    self.description = description
    self.costTypes = costTypes
    self.syncedCostTypes = syncedCostTypes
    self.origin = origin
  }

  public var key: Key { Key(project, code) }
  public var marks: Marks {
    var marks = Marks.present
    if costTypes.isEmpty { marks.insert(.untyped) }
    if isWaiting { marks.insert(.waiting) }
    return marks
  }
  public static var table: KeyPath<Workspace, Table<CostCode>> { \.procore.costCodes }
  public static let kind = RecordKind.costCode

  public static let schema = Schema<CostCode>(
    "costcode", plural: "costcodes", "a cost code of a project", in: .procore, source: "cost_codes",
    key: .within(
      .text("project", \.project, to: .own(Project.self, \.project)), .text("code", \.code, field: "full_code")),
    [
      .text("description", \.description, field: "name"),
      .set("cost-types", \.costTypes, field: "line_item_types") { types, _, world in .list(world.typeCodes(types)) },
      Field("synced", source: .field("origin_id")) { code, _ in .flag(code.isSynced) },
      Field("missing") { code, world in .flag(world.isMissing(code)) },
    ])
}

extension Workspace {
  /// Whether the connector, at its last sync, found no phase for the company code behind a project's code. What a project
  /// of the Standard list made for itself has none (rule 13).
  public func isMissing(_ code: CostCode) -> Bool {
    let codes = procore.standardCodes
    return codes.marks(of: code.standard) != .present
      && text(codes.key(of: code.standard).parent) != StandardCode.standardList
  }

  /// The cost codes of a project, by code.
  public func costCodes(of project: Name) -> [CostCode] {
    procore.costCodes.records(of: project).sorted { names.precedes($0.code, $1.code) }
  }
}
