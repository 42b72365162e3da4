import Errors
import Rendering
import Rules
import Workspace

/// What one can do to companies of the directory.
enum CompanyCommands {
  static let all = [addCompany, editCompany, mergeCompanies, removeCompany]

  private static let newCompany = Argument.newName(
    "name", "the company's name; Vista takes 60 characters", limit: Company.schema.limit("name"))
  private static let renamed = newCompany.named("name")
  private static let company = Argument.existing(Company.self, "company")
  private static let state = Argument.text(
    "state", "the state of its address, as Vista spells it: WA", limit: Company.schema.limit("state"))
  private static let country = Argument.text(
    "country", "the country of its address, as Vista spells it: US", limit: Company.schema.limit("country"))

  private static let addCompany = Command(
    "add-company", in: .procore, isCommon: true, "Add a company to the directory.", takes: [newCompany.parameter],
    options: [state.parameter, country.parameter], needs: .privilege(.directoryAdmin),
    examples: [.init("add-company \"Solid Ground LLC\"", "commitments name it")]
  ) { (call, world) throws(Refusal) in
    let name = try call(newCompany, world)
    try world.requireNew(Company.self, Key(name))
    world.put(
      Company(
        company: name, state: try call(optional: state, world) ?? "", country: try call(optional: country, world) ?? ""
      ))
    return .nothing
  }

  private static let editCompany = Command(
    "edit-company", in: .procore, "Change a company's name or address.", takes: [company.parameter],
    options: [renamed.parameter, state.parameter, country.parameter], needs: .privilege(.directoryAdmin),
    obeys: Company.rules.on(.editing) + Renumbering.rules.rules,
    examples: [.init("edit-company Solid --state WA --country US", "as Vista spells them", after: "add-company Solid")]
  ) { (call, world) throws(Refusal) in
    var company = try call(company, world)
    try world.permit(.editing(), of: company)
    let name = try call.newNumber(renamed, for: company, Key.init(_:), world)
    company.state = try call(optional: state, world) ?? company.state
    company.country = try call(optional: country, world) ?? company.country
    world.put(company)
    name.map { world.rename(company, to: $0) }
    return .nothing
  }

  private static let primary = Argument.existing(Company.self, "primary")
  private static let merged = Argument.existing(Company.self, "company").repeated

  private static let mergeCompanies = Command(
    session: "merge-companies", in: .procore,
    "Merge companies into the first; into the synced one, where it alone is.",
    takes: [primary.parameter, merged.parameter], needs: .privilege(.directoryAdmin),
    obeys: CompanyMerging.rules.rules + Company.rules.on(.editing),
    examples: [
      .init(
        "merge-companies \"Solid Ground LLC\" Solid", "commitments of the second name the first",
        after: "add-company \"Solid Ground LLC\"; add-company Solid")
    ]
  ) { (call, session) throws(Refusal) in
    let world = session.world
    var (primary, others) = (try call(primary, world), try call(all: merged, world))
    guard Set(([primary] + others).map(\.company)).count == others.count + 1 else {
      throw Refusal(.badValue, "a company is merged with another one", Explanation("name each of them once"))
    }
    for company in [primary] + others { try world.permit(.editing(), of: company) }
    if !primary.isSynced, let synced = others.firstIndex(where: \.isSynced) {
      swap(&primary, &others[synced])
      session.notes.append("\(world.text(primary.company)) stays, since it is linked with a vendor")
    }
    for company in others { world.merge(company, into: primary) }
    world.log(.mergeVendors, world.text(primary.company), .success)
    return .nothing
  }

  private static let removeCompany = Command(
    "remove-company", in: .procore, "Remove a company from the directory that nothing uses.",
    takes: [company.parameter], needs: .privilege(.directoryAdmin), obeys: Company.rules.on(.removal),
    examples: [.init("remove-company Solid", "not while a commitment names it", after: "add-company Solid")]
  ) { (call, world) throws(Refusal) in
    let company = try call(company, world)
    try world.permit(.removal, of: company)
    world.remove(Company.self, at: company.key)
    return .nothing
  }
}
