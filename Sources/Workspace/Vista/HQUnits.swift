/// The units of measure that Vista's HQ Units of Measure knows, in any case. Vista: HQUM.
public enum HQUnits {
  /// Lump sum, which has neither units nor a unit cost.
  public static let lumpSum = "LS"
  /// The most characters that Vista takes.
  public static let limit = VistaCommitmentItem.schema.limit("unit")

  private static let usual: Set<String> = Set(
    "LS EA HR HRS DAY DY WK MO YR LF FT IN YD MI SF SY SQ AC CF CY GAL GA QT LB LBS CWT TN TON M MM CM KM M2 M3 L KG T BF MBF BAG BX CS CT DZ GR LD LOT PC PCS PR RL ST SET SHT TK SQM SQF SQY CUY TNE MT KIT ALW BBL MIN SEC RM UN UNT %"
      .split(separator: " ").map(String.init))

  /// Whether a unit is a lump sum.
  public static func isLumpSum(_ unit: String) -> Bool { unit.uppercased() == lumpSum }

  /// Whether HQ Units of Measure has a unit, among the usual ones or some others.
  static func have(_ unit: String, besides others: [String]) -> Bool {
    let unit = unit.uppercased()
    return usual.contains(unit) || others.contains { $0.uppercased() == unit }
  }

  /// Units as the setting `hq-units` lists them; nil for what is no such list.
  public static func listed(_ text: String) -> [String]? {
    let units = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return units.allSatisfy { !$0.isEmpty && $0.count <= limit && !$0.contains(" ") } ? units : nil
  }
}

extension Workspace {
  /// Whether Vista takes a unit of measure: none at all, or one of at most three characters that HQ Units has.
  public func takes(unit: String) -> Bool {
    unit.isEmpty || (unit.count <= HQUnits.limit && HQUnits.have(unit, besides: settings.hqUnits ?? []))
  }
}
