import Rules
import Workspace

/// The buttons of the Companies tab, which the older connectors call Vendors.
enum CompanyButtons {
  static let all = ItemButtons<Company>(
    event: { _ in .createVendor }, unlinkEvent: .unlinkVendor, idOption: "vendor-id",
    senders: .privilege(.directoryAdmin), unlinkers: .oneOf([[.erpStandard], [.erpAdmin]]),
    isArchivedHere: false,
    release: { world, company in
      world.offerAgain(.vendor, company.erp.origin)
      world.unsync(company)
    },
    sample: .init(
      words: "Solid", setup: "add-company Solid --state WA --country US", deletion: "sync",
      exportOptions: "--vendor-id 501"),
    proposedID: { _, _ in "" },
    write: { world, company, id, _ in world.write(company, as: id) }
  ).commands
}
