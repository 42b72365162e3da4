import Errors
import Rendering
import Rules
import Workspace

/// What one can do to the compliance documents of a subcontract (SL Compliance).
enum ComplianceCommands {
  static let all = [addCompliance, editCompliance, removeCompliance]

  private static let commitment = Argument.existing(VistaCommitment.self, "commitment")
  private static let newCode = Argument.newName(
    "code", "its compliance code, at most 10 characters", limit: VistaCompliance.schema.limit("code"))
  private static let document = Argument.existing(VistaCompliance.self, "code", within: commitment)
  private static let description = Argument.text("description", "what it is", limit: VistaLimit.description)
  private static let expires = Argument<Moment?>.dateOrNone("expires", "when it expires, such as 2026-12-31, or none")
  private static let rules = ComplianceEditing.rules.rules

  private static let addCompliance = Command(
    "add-compliance", in: .vista, "Demand a compliance document of a subcontract.",
    takes: [commitment.parameter, newCode.parameter, description.parameter], options: [expires.parameter],
    needs: .privilege(.vistaAdmin), obeys: rules,
    examples: [
      .init(
        "add-compliance SC-001 INS \"Insurance certificate\" --expires 2026-12-31", "Procore sees it within four hours",
        after: CommitmentButtons.exported)
    ]
  ) { (call, world) throws(Refusal) in
    let commitment = try call(commitment, world)
    let code = try call(newCode, world)
    try world.requireNew(VistaCompliance.self, Key(commitment.number, code))
    world.put(
      VistaCompliance(
        commitment: commitment.number, code: code, description: try call(description, world),
        expires: try call(optional: expires, world) ?? nil))
    return .nothing
  }

  private static let ofDocument = CommitmentButtons.exported + "; add-compliance SC-001 INS Insurance"

  private static let editCompliance = Command(
    "edit-compliance", in: .vista, "Change a compliance document.", takes: [commitment.parameter, document.parameter],
    options: [description.parameter, expires.parameter], needs: .privilege(.vistaAdmin), obeys: rules,
    examples: [.init("edit-compliance SC-001 INS --expires none", "it does not expire", after: ofDocument)]
  ) { (call, world) throws(Refusal) in
    var document = try call(document, world)
    document.description = try call(optional: description, world) ?? document.description
    document.expires = try call(optional: expires, world) ?? document.expires
    world.put(document)
    return .nothing
  }

  private static let removeCompliance = Command(
    "remove-compliance", in: .vista, "Delete a compliance document.",
    takes: [commitment.parameter, document.parameter],
    needs: .privilege(.vistaAdmin), obeys: rules,
    examples: [.init("remove-compliance SC-001 INS", "in Procore it goes within four hours", after: ofDocument)]
  ) { (call, world) throws(Refusal) in
    world.remove(VistaCompliance.self, at: try call(document, world).key)
    return .nothing
  }
}
