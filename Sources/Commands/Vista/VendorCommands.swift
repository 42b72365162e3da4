import Errors
import Rendering
import Workspace

/// What one can do to AP Vendors.
enum VendorCommands {
  static let all = [addVendor, editVendor]

  private static let newVendor = Argument.newName("vendor", "the vendor's number", limit: 9)
  private static let title = Argument.text("name", "what the vendor is called", limit: VistaLimit.description)
  private static let inactive = Argument<Void>.flag("inactive", "it is not used any more")

  private static let type = Argument<Vendor.Kind>.choice(
    "type", "whether commitments are made with it, or it supplies others; regular where none is given")
  private static let kind = type.named("type", "whether commitments are made with it, or it supplies others")

  private static let state = Argument.text(
    "state", "the state of its address, such as WA", limit: Vendor.schema.limit("state"))
  private static let country = Argument.text(
    "country", "the country of its address, such as US", limit: Vendor.schema.limit("country"))

  private static let addVendor = Command(
    "add-vendor", in: .vista, isCommon: true, "Add a vendor to accounts payable.",
    takes: [newVendor.parameter, title.parameter],
    options: [inactive.parameter, type.parameter, state.parameter, country.parameter], needs: .privilege(.vistaAdmin),
    examples: [.init("add-vendor 3310 \"Solid Ground LLC\"", "its number is a whole number")]
  ) { (call, world) throws(Refusal) in
    let vendor = try call(newVendor, world)
    guard Vendor.isNumber(world.text(vendor)) else {
      throw Refusal(.badValue, "a vendor has a whole number, not “\(world.text(vendor))”")
    }
    try world.requireNew(Vendor.self, Key(vendor))
    var added = Vendor(vendor: vendor, vendorName: try call(title, world), isActive: !call.has(inactive))
    added.state = try call(optional: state, world) ?? ""
    added.country = try call(optional: country, world) ?? ""
    added.type = try call(optional: type, world) ?? .regular
    world.put(added)
    return .nothing
  }

  private static let vendor = Argument.existing(Vendor.self, "vendor")
  private static let active = Argument<Bool>.yesOrNo("active", "whether it can be used")

  private static let editVendor = Command(
    "edit-vendor", in: .vista, "Change a vendor's name, address or type, or whether it is active.",
    takes: [vendor.parameter],
    options: [title.parameter, active.parameter, kind.parameter, state.parameter, country.parameter],
    needs: .privilege(.vistaAdmin),
    examples: [.init("edit-vendor 3310 --active no", "no commitment can be with it", after: "add-vendor 3310 Solid")]
  ) { (call, world) throws(Refusal) in
    var vendor = try call(vendor, world)
    vendor.vendorName = try call(optional: title, world) ?? vendor.vendorName
    vendor.state = try call(optional: state, world) ?? vendor.state
    vendor.country = try call(optional: country, world) ?? vendor.country
    vendor.type = try call(optional: type, world) ?? vendor.type
    vendor.isActive = try call(optional: active, world) ?? vendor.isActive
    world.put(vendor)
    return .nothing
  }
}
