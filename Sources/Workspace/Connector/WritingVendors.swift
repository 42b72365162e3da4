extension Workspace {
  /// Writes a company to AP Vendors as the connector does when nothing refuses it.
  public func write(_ company: Company, as id: Name) {
    put(
      Vendor(
        vendor: id, vendorName: text(company.company), isActive: true, state: company.state, country: company.country))
    var synced = company
    synced.erp = ERPState(syncedAs: id)
    put(synced)
  }
}
