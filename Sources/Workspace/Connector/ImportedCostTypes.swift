extension Workspace {
  /// Those of some cost types that the connector imports (rule 190).
  public func imported(_ types: CostTypeSet) -> CostTypeSet {
    settings.importsOnly.map { types.intersection($0) } ?? types
  }

  /// Whether the connector imports a cost type.
  public func isImported(_ type: UInt8) -> Bool { settings.importsOnly?.contains(type) ?? true }

  /// Cost types of the company's phase group, listed as `L,M`; nil when one of them is not there.
  func costTypes(listed text: String) -> CostTypeSet? {
    var types = CostTypeSet()
    for abbreviation in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let type = costType(abbreviated: String(abbreviation), in: vista.company.phaseGroup) else { return nil }
      types.insert(type.number)
    }
    return types
  }
}
