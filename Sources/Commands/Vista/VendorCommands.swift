import Rendering
import Rules
import Workspace

/// What one can do to AP Vendors.
enum VendorCommands {
  static let all = [addVendor]

  private static let newVendor = Argument.newName("vendor", "the vendor's number", limit: 9)
  private static let title = Argument.text("name", "what the vendor is called", limit: VistaLimit.description)
  private static let inactive = Argument<Void>.flag("inactive", "it is not used any more")

  private static let addVendor = Command(
    "add-vendor", in: .vista, "Add a vendor to accounts payable.", takes: [newVendor.parameter, title.parameter],
    options: [inactive.parameter], needs: .privilege(.vistaAdmin),
    examples: [.init("add-vendor 3310 \"Solid Ground LLC\"", "its number is a whole number")]
  ) { (call, world) throws(Refusal) in
    let vendor = try call(newVendor, world)
    guard let number = UInt32(world.text(vendor)), String(number) == world.text(vendor) else {
      throw Refusal(.badValue, "a vendor has a whole number, not “\(world.text(vendor))”")
    }
    try world.requireNew(Vendor.self, Key(vendor))
    world.put(Vendor(vendor: vendor, vendorName: try call(title, world), isActive: !call.has(inactive)))
    return .nothing
  }
}
