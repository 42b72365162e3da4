import Rules
import Workspace

/// The buttons of the Commitments tab.
enum CommitmentButtons {
  static let all = buttons.commands
  static let exported = buttons.exported

  private static let buttons = ItemButtons<Commitment>(
    event: { _ in .createCommitment }, unlinkEvent: .unlinkCommitment, resetEvent: .resetCommitment, idOption: "erp-id",
    senders: .privilege(.commitmentsAdmin), unlinkers: .approverWith([.commitmentsAdmin]), skipsApprover: true,
    release: { world, commitment in world.unsyncAll(of: commitment) },
    sample: .init(
      words: "SC-001",
      setup:
        "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300; send project 123; export job 123; add-company Solid; send company Solid; export vendor Solid --vendor-id 501; add-commitment 123 SC-001 Footings --kind subcontract --company Solid; add-sovline SC-001 03-300 S 31000; edit-commitment SC-001 --status approved",
      deletion: "remove-vista-commitment SC-001; sync"),
    proposedID: { commitment, world in
      world.settings.contractNumber == .procore ? world.text(commitment.number) : ""
    },
    write: { world, commitment, id, date in world.write(commitment, as: id, on: date) }
  )
}
