import Errors
import Rendering
import Rules
import Text
import Workspace

/// What one can set in JC Company Parameters.
enum CompanyParameterCommands {
  static let all = [editCompanyParameters]

  private static let validCharacters = Argument<UInt8>(
    "valid-phase-characters", "how many characters of a phase must be on file, 0 to 20; with 0 all of them"
  ) { (text, _, _) throws(Refusal) in
    guard let number = UInt8(text.string, radix: 10), number <= VistaLimit.phase, String(number) == text.string else {
      throw Refusal(
        .badValue, "“\(shortened(text.string))” is no number of characters",
        Explanation("write a whole number from 0 to \(VistaLimit.phase)"))
    }
    return number
  }
  private static let softClosed = Argument<Bool>.yesOrNo(
    "post-soft-closed", "whether costs may be posted to soft-closed jobs")
  private static let hardClosed = Argument<Bool>.yesOrNo(
    "post-hard-closed", "whether costs may be posted to hard-closed jobs, and so to soft-closed ones")
  private static let closedThrough = month("closed-through", "the last month that is closed, such as 2025-12, or none")
  private static let apClosedThrough = month(
    "ap-closed-through", "the last month that is closed for accounts payable, such as 2026-01, or none")

  private static let closePurchaseOrders = Argument<Bool>.yesOrNo(
    "close-purchase-orders", "whether a final close of a contract closes its jobs' open purchase orders along")
  private static let closeSubcontracts = Argument<Bool>.yesOrNo(
    "close-subcontracts", "whether a final close of a contract closes its jobs' open subcontracts along")

  private static func month(_ name: String, _ meaning: String) -> Argument<Month?> {
    Argument<Month?>(name, meaning) { (text, _, _) throws(Refusal) in
      if text.string == "none" { return nil }
      guard let month = Month(text.string) else {
        throw Refusal(
          .badValue, "“\(shortened(text.string))” is no month", Explanation("write a month such as 2025-12, or none"))
      }
      return month
    }
  }

  private static let editCompanyParameters = Command(
    "edit-company-parameters", in: .vista, "Change JC Company Parameters: what Vista accepts in postings.",
    options: [
      validCharacters.parameter, softClosed.parameter, hardClosed.parameter, closedThrough.parameter,
      apClosedThrough.parameter, closePurchaseOrders.parameter, closeSubcontracts.parameter,
    ],
    needs: .privilege(.vistaAdmin), obeys: CompanyParameterEditing.rules.rules,
    examples: [
      .init("edit-company-parameters --valid-phase-characters 6", "longer codes are valid by their beginnings"),
      .init("edit-company-parameters --closed-through 2025-12", "then no posting to December"),
    ]
  ) { (call, world) throws(Refusal) in
    var company = world.vista.company
    company.validPhaseCharacters = try call(optional: validCharacters, world) ?? company.validPhaseCharacters
    company.postsToSoftClosed = try call(optional: softClosed, world) ?? company.postsToSoftClosed
    company.postsToHardClosed = try call(optional: hardClosed, world) ?? company.postsToHardClosed
    company.closedThrough = try call(optional: closedThrough, world) ?? company.closedThrough
    company.apClosedThrough = try call(optional: apClosedThrough, world) ?? company.apClosedThrough
    company.closesPurchaseOrders = try call(optional: closePurchaseOrders, world) ?? company.closesPurchaseOrders
    company.closesSubcontracts = try call(optional: closeSubcontracts, world) ?? company.closesSubcontracts
    world.put(company)
    return .nothing
  }
}
