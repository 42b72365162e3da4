import Errors
import Workspace

// What Vista offers, and how something comes to be offered.
extension Workspace {
  /// The commands that bring what Vista has under Ready To Import; none where it stands there.
  func offering(_ list: StagedRecord.List, _ number: Name) -> [[String]] {
    switch staged(list, number)?.status {
    case .staged: return []
    case .archived: return [["unarchive", list.rawValue, text(number)]]
    case .imported, nil:
      return isInProgress(list.refresh) ? [["advance-to-sync"]] : [["refresh", list.rawValue + "s"]]
    }
  }

  /// That something does not stand under Ready To Import (rule 160), with the way there and on.
  func unoffered(_ list: StagedRecord.List, _ number: Name, then command: [String]) -> Finding? {
    let status = staged(list, number)?.status
    guard status != .staged else { return nil }
    return Finding(
      "\(list.rawValue) \(text(number)) is not under Ready To Import",
      Explanation(
        status == .archived ? "it is archived" : "no sync has offered it",
        waysOut: [
          WayOut(
            status == .archived ? "put it back" : "have Vista read now", offering(list, number) + [command])
        ]))
  }

  /// The company whose name a vendor has, in any case: Procore suggests to link the two.
  public func match(for vendor: Vendor) -> Company? {
    let alike = lookups.companiesByName.records(vendor.vendorName.lowercased())
    return alike.first { text($0.company) == vendor.vendorName } ?? alike.first
  }

  /// The vendors that have the name of a company, in any case, and that it can be linked with.
  public func matches(for company: Company) -> [Vendor] {
    lookups.vendorsByName.records(text(company.company).lowercased()).filter(canBeLinked)
  }

  /// Whether a vendor is active, offered by the connector and nobody's yet.
  func canBeLinked(_ vendor: Vendor) -> Bool {
    vendor.isActive && !isExcluded(vendor: vendor.vendor) && lookups.companiesByVendor.count(vendor.vendor) == 0
  }

  /// The commands that link a company with a vendor: what waits comes back for that.
  func linking(_ company: Company, with vendor: Vendor) -> [[String]] {
    (company.erp.stage.isWaiting ? [company.rejecting(in: self)] : []) + offering(.vendor, vendor.vendor)
      + [["link", "vendor", text(company.company), text(vendor.vendor)]]
  }
}

extension StagedRecord.List {
  /// What is asked when its tab is refreshed.
  fileprivate var refresh: Request.Event {
    switch self {
    case .job: .syncJobs
    case .vendor: .syncVendors
    case .prime: .syncPrimeContracts
    }
  }
}
