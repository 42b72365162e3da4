/// A cost type of a phase group: labor, material and the like. Vista: JCCT.
public struct CostType: Record {
  /// The phase group that it belongs to.
  public var group: Name
  /// 0 to 255.
  public var number: UInt8
  /// How people and Procore name it; at most 10 characters, case counts.
  public var abbreviation: String
  /// At most 30 characters.
  public var description: String
  /// The number as a name.
  public var numberName: Name

  /// A cost type.
  public init(group: Name, number: UInt8, numberName: Name, abbreviation: String, description: String) {
    self.group = group
    self.number = number
    self.numberName = numberName
    self.abbreviation = abbreviation
    self.description = description
  }

  public var key: Key { Key(group, numberName) }
  public static var table: KeyPath<Workspace, Table<CostType>> { \.vista.costTypes }
  public static let kind = RecordKind.costType

  public static let schema = Schema<CostType>(
    "costtype", plural: "costtypes", "a cost type of a phase group (JC Cost Types)", in: .vista, source: "JCCT",
    key: .understood(
      .costType("number", \.numberName, and: \.number, column: "CostType"),
      option: .group(\.group), default: { $0.vista.company.phaseGroup }),
    [
      .text("abbreviation", \.abbreviation, column: "Abbreviation", limit: 10),
      .text("description", \.description, column: "Description", limit: 30),
    ])

  /// What its number can be (bJCCType, a tinyint).
  public static let numbers = 0...255
}

extension Workspace {
  /// The cost types of a phase group, by number.
  public func costTypes(of group: Name) -> [CostType] {
    vista.costTypes.records(of: group).sorted { $0.number < $1.number }
  }

  /// All cost types of a phase group.
  public func allCostTypes(of group: Name) -> CostTypeSet {
    var all = CostTypeSet()
    for slot in vista.costTypes.slots(of: group) {
      if let number = vista.costTypes.read(slot, { $0.number }) { all.insert(number) }
    }
    return all
  }

  /// The cost type of a group with this abbreviation.
  public func costType(abbreviated text: String, in group: Name) -> CostType? {
    slot(ofCostType: text, in: group).flatMap { vista.costTypes[$0] }
  }

  /// Its number alone, which lists of types ask for by the thousand.
  public func costTypeNumber(abbreviated text: String, in group: Name) -> UInt8? {
    slot(ofCostType: text, in: group).flatMap { vista.costTypes.read($0) { $0.number } }
  }

  private func slot(ofCostType text: String, in group: Name) -> Slot? {
    vista.costTypes.firstSlot(of: group) { $0.abbreviation == text }
  }

  /// A set of cost types as people read it: abbreviations in the order of the numbers; a number that the group does not
  /// know stands for itself.
  public func abbreviations(_ types: CostTypeSet, in group: Name) -> Value {
    let known = Dictionary(
      vista.costTypes.records(of: group).map { ($0.number, $0.abbreviation) }, uniquingKeysWith: { first, _ in first })
    return .list(types.numbers.map { known[$0] ?? String($0) })
  }

  /// Cost types of the company's phase group by their abbreviations, in the order of the numbers.
  public func abbreviations(_ types: CostTypeSet) -> [String] { types.numbers.map(abbreviation) }

  /// A cost type of the company's phase group by its abbreviation, as Vista's own screens take and show it. Procore knows it
  /// by its code, once a sync has brought it.
  public func abbreviation(_ type: UInt8) -> String {
    let own = costTypes(of: vista.company.phaseGroup)
    return own.first { $0.number == type }?.abbreviation ?? String(type)
  }
}
