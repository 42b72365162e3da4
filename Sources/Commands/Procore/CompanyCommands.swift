import Errors
import Rendering
import Rules
import Workspace

/// What one can do to companies of the directory.
enum CompanyCommands {
  static let all = [addCompany, editCompany]

  private static let newCompany = Argument.newName(
    "name", "the company's name; Vista takes 60 characters", limit: Company.schema.limit("name"))
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
    "edit-company", in: .procore, "Change the address of a company.", takes: [company.parameter],
    options: [state.parameter, country.parameter], needs: .privilege(.directoryAdmin),
    obeys: Company.rules.on(.editing),
    examples: [.init("edit-company Solid --state WA --country US", "as Vista spells them", after: "add-company Solid")]
  ) { (call, world) throws(Refusal) in
    var company = try call(company, world)
    try world.permit(.editing(), of: company)
    company.state = try call(optional: state, world) ?? company.state
    company.country = try call(optional: country, world) ?? company.country
    world.put(company)
    return .nothing
  }
}
