import Rules
import Workspace

/// The buttons of the Commitment Change Orders and Prime Contract Change Orders tabs.
enum ChangeOrderButtons {
  static let all = commitment.commands + prime.commands

  /// A synced commitment with an approved change order that was not sent yet.
  static let ofCommitment =
    CommitmentButtons.exported
    + "; add-cco SC-001 001 \"Deeper footings\"; add-ccoline SC-001 001 03-300 S 4200; edit-cco SC-001 001 --status approved"
  static let exportedOnCommitment = commitment.exported

  private static let commitment = ItemButtons<CommitmentChangeOrder>(
    event: { _ in .createChangeOrder }, unlinkEvent: .unlinkChangeOrder, idOption: "erp-id",
    senders: .oneOf([[.commitmentsAdmin, .changeOrdersAdmin]]),
    unlinkers: .approverWith([.commitmentsAdmin, .changeOrdersAdmin]), skipsApprover: true,
    caution: { order, world in
      world.isOpenInVista(order)
        ? "the commitment is open for editing in Vista: the change order is there without lines" : nil
    },
    sample: .init(
      words: "SC-001 001", setup: ofCommitment, deletion: "remove-vista-changeorder SC-001 001; sync"),
    proposedID: { order, world in world.settings.contractNumber == .procore ? world.text(order.number) : "" },
    write: { world, order, id, _ in world.write(order, as: id) }
  )

  static let exportedOnPrime = prime.exported

  private static let prime = ItemButtons<PrimeChangeOrder>(
    event: { _ in .createPrimeChangeOrder }, unlinkEvent: .unlinkPrimeChangeOrder,
    resetEvent: .resetPrimeChangeOrder, idOption: "erp-id", senders: .privilege(.primeAdmin),
    unlinkers: .approverWith([.primeAdmin]),
    resetters: .supportOr([.primeAdmin]) { $0.pccoRelease == .resetByApprover },
    says: ["reset": "Make a prime contract change order unsynced; Vista is not asked."],
    sample: .init(
      words: "123 001",
      setup: PrimeImportCommands.imported
        + "; add-pcco 123 001 \"Roof terrace\"; add-pccoline 123 001 03-300 S 9000; edit-pcco 123 001 --status approved",
      deletion: "remove-contractchange 123 001; sync"),
    proposedID: { order, world in world.settings.contractNumber == .procore ? world.text(order.number) : "" },
    write: { world, order, id, date in world.write(order, as: id, on: date) }
  )
}
