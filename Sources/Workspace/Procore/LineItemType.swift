/// A cost type of the Procore company, as the sync brought it from Vista. Procore's API: line_item_types.
public struct LineItemType: Record {
  /// The number of Vista's cost type.
  public var number: UInt8
  /// The number as a name.
  public var numberName: Name
  /// Vista's abbreviation; case counts.
  public var code: String
  /// What it stands for.
  public var title: String

  /// A cost type.
  public init(number: UInt8, numberName: Name, code: String, title: String) {
    self.number = number
    self.numberName = numberName
    self.code = code
    self.title = title
  }

  public var key: Key { Key(numberName) }
  public static var table: KeyPath<Workspace, Table<LineItemType>> { \.procore.lineItemTypes }
  public static let kind = RecordKind.lineItemType

  public static let schema = Schema<LineItemType>(
    "line-item-type", plural: "line-item-types", "a cost type as Procore knows it", in: .procore,
    source: "line_item_types", key: .own(.costType("number", \.numberName, and: \.number)),
    [
      .text("code", \.code, field: "code"),
      .text("title", \.title, field: "name"),
    ])
}

extension Workspace {
  /// Procore's cost type with this code.
  public func lineItemType(coded text: String) -> LineItemType? {
    let coded = procore.lineItemTypes.records { $0.code == text }
    // Procore keeps a type that is gone from Vista; one that came in its place takes over its code.
    return coded.first { vista.costTypes.contains(Key(vista.company.phaseGroup, $0.numberName)) } ?? coded.first
  }

  /// A set of cost types by Procore's codes, in the order of the numbers.
  public func typeCodes(_ types: CostTypeSet) -> [String] {
    let known = Dictionary(
      procore.lineItemTypes.records.map { ($0.number, $0.code) }, uniquingKeysWith: { first, _ in first })
    return types.numbers.map { known[$0] ?? String($0) }
  }
}
