import Errors
import Text
import Workspace

extension Rule {
  /// Closing contracts with their jobs (rules 232 and 233).
  static let closingContracts: [Rule] = [
    Rule(
      232, "contract-close", .stated,
      "JC Contract Close closes a contract with its jobs, softly or finally: not while they have costs in later months (softly it may, where soft-closed jobs take postings), nor while a batch has something of them, nor with open purchase orders and subcontracts; a final close closes these along where the company parameters say so (that a contract which is closed finally is not closed again is inferred).",
      from: [.m24, .m25, .v12], refuses: .wrongStatus
    ) { (closing: ContractClosing, world) in
      let contract = closing.contract
      let number = world.text(contract.contract)
      if contract.status == .hardClosed || contract.status == closing.status {
        return Finding("contract \(number) is \(contract.status.rawValue) already")
      }
      guard contract.status == .pending else { return nil }
      return Finding(
        "contract \(number) is pending",
        Explanation(
          "it was made in project management and is not interfaced yet",
          waysOut: [
            WayOut("interface it first", [["edit-contract", number, "--status", "open"]])
          ]))
    }.and(refuses: .hasCosts) { (closing: ContractClosing, world) in
      guard closing.isFinal || !world.vista.company.postsToSoftClosed else { return nil }
      let later = closing.jobs(in: world).flatMap { world.costs(of: $0, after: world.now.month) }
      guard !later.isEmpty else { return nil }
      return Finding(
        "contract \(world.text(closing.contract.contract)) has costs in later months",
        Explanation(
          "after \(world.now.month):",
          objects: later.prefix(10).map { [world.text($0.job), "\($0.month)", "\($0.amount)"] },
          waysOut: [
            WayOut(
              "let that month come first",
              [["clock", (later.map(\.month).max() ?? world.now.month).start.date + "T08:00"]])
          ]))
    }.and(refuses: .readOnly) { (closing: ContractClosing, world) in
      let open = closing.commitments(in: world).filter(\.isOpen)
      guard !open.isEmpty else { return nil }
      return Finding(
        "somebody has commitments of contract \(world.text(closing.contract.contract)) open in a batch",
        Explanation(
          "they have to be processed first:", objects: open.prefix(10).map { [world.text($0.number), $0.description] },
          waysOut: [
            WayOut(
              "close them",
              open.map { ["edit-vista-commitment", world.text($0.number), "--open", "no"] })
          ]))
    }.and(refuses: .hasCosts) { (closing: ContractClosing, world) in world.openOrders(closing) },
    Rule(
      233, "job-shows-contract-status", .stated,
      "The status of a job is only shown and follows its contract; a contract that is closed softly is opened again in JC Contracts, one that is closed finally only where GL Close Interface wrote nothing (vsh asks nobody for that, since edit-job and edit-contract make states of their own).",
      from: [.m25, .v8], about: .act(ContractEditing.self)),
  ]
}

extension ContractClosing {
  func jobs(in world: Workspace) -> [Job] { world.lookups.jobsByContract.records(contract.contract) }

  /// The subcontracts and purchase orders of its jobs that are not closed yet.
  public func commitments(in world: Workspace) -> [VistaCommitment] {
    jobs(in: world).flatMap { world.lookups.vistaCommitmentsByJob.records($0.job) }.filter { !$0.isClosed }
  }
}

extension Workspace {
  /// What was posted to a job in months after one, month by month, as far as it does not come to nothing.
  fileprivate func costs(of job: Job, after month: Month) -> [(job: Name, month: Month, amount: Money)] {
    let later = vista.costDetails.records(of: job.job).filter { $0.posted.month > month }
    return Dictionary(grouping: later) { $0.posted.month }.sorted { $0.key < $1.key }
      .map { (job: job.job, month: $0.key, amount: $0.value.reduce(Money.zero) { $0 + $1.amount }) }
      .filter { $0.amount != .zero }
  }

  /// That purchase orders or subcontracts are open which the close does not close along (rule 232).
  fileprivate func openOrders(_ closing: ContractClosing) -> Finding? {
    let open = closing.commitments(in: self).filter { commitment in
      remainder(of: commitment) != .zero && !(closing.isFinal && vista.company.closesAlong(commitment.kindOfContract))
    }
    guard !open.isEmpty else { return nil }
    let options = Set(open.map(\.kindOfContract)).sorted { $0.rawValue < $1.rawValue }
      .flatMap { [$0 == .po ? "--close-purchase-orders" : "--close-subcontracts", "yes"] }
    return Finding(
      "contract \(text(closing.contract.contract)) has \(counted(open.count, "open commitment"))",
      Explanation(
        "so much of them is not invoiced:",
        objects: open.prefix(10).map { [text($0.number), remainder(of: $0).description] },
        waysOut: [
          closing.isFinal
            ? WayOut(
              "let it close them along; what is left of them is released", [["edit-company-parameters"] + options])
            : WayOut(
              instead: "let a final close close them along; what is left of them is released",
              [["edit-company-parameters"] + options])
        ]))
  }
}
