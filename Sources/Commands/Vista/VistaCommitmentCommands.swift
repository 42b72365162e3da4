import Rendering
import Rules
import Workspace

/// What one can do to subcontracts and purchase orders in Vista itself.
enum VistaCommitmentCommands {
  static let all = [removeVistaCommitment]

  private static let commitment = Argument.existing(VistaCommitment.self, "commitment")

  private static let removeVistaCommitment = Command(
    "remove-vista-commitment", in: .vista, "Delete a subcontract or purchase order in Vista, with its items.",
    takes: [commitment.parameter], needs: .privilege(.vistaAdmin), obeys: VistaCommitmentRemoval.rules.rules,
    examples: [
      .init(
        "remove-vista-commitment SC-001", "then, after the sync: unlink commitment SC-001",
        after: CommitmentButtons.exported)
    ]
  ) { (call, world) throws(Refusal) in
    let commitment = try call(commitment, world)
    try world.permit(VistaCommitmentRemoval(commitment: commitment))
    world.delete(commitment)
    return .nothing
  }
}
