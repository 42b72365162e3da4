import Rules
import Workspace

/// 10,000 commitments with 20 lines each, checked for export as `check commitment` does it: every rule of the connector, and
/// Vista's phase validation of every line. 1% of the lines are on a phase that the job has only as inactive.
func measureCommitmentCheck(into table: inout SpeedTable) {
  let (commitments, linesEach, codes) = (10_000, 20, 500)
  let world = Workspace()
  let group = world.vista.company.phaseGroup
  let (number, vendor, company) = (world.name("1"), world.name("501"), world.name("Solid"))
  let names = (0..<codes).map { world.name(code($0)) }
  world.put(Job(job: number, description: "", contract: number, status: .open, locksPhases: true, addsItems: true))
  world.put(Vendor(vendor: vendor, vendorName: "Solid", isActive: true))
  world.put(Company(company: company, erp: ERPState(syncedAs: vendor)))
  world.put(Project(number: number, title: "", address: "", list: .erp, erp: ERPState(syncedAs: number)))
  for (position, name) in names.enumerated() {
    world.put(Phase(group: group, code: name, description: "", costTypes: CostTypeSet([1, 2, 3])))
    world.put(
      JobPhase(
        job: number, group: group, code: name, description: "", costTypes: CostTypeSet([1, 2, 3]),
        isActive: position % 100 != 0, item: number))
  }
  world.sync()
  for name in names {
    let standard = world.reference(StandardCode.self, Key(group, name))
    world.put(
      CostCode(
        project: number, code: name, standard: standard, description: "", costTypes: CostTypeSet([1, 2, 3]),
        origin: name))
  }
  for position in 0..<commitments {
    let commitment = world.name("SC-\(position)")
    world.put(
      Commitment(
        number: commitment, project: number, company: company, kindOfContract: .subcontract, status: .approved,
        title: ""))
    for line in 1...linesEach {
      // A step that shares no factor with the number of codes spreads the lines over all of them.
      world.put(
        SOVLine(
          commitment: commitment, line: world.name(String(line)),
          code: names[(position * linesEach + line) * 77 % codes], type: 3, amount: Money(cents: 100), description: ""))
    }
  }
  var seconds: [Double] = []
  for _ in 0..<7 {
    let start = ContinuousClock.now
    var refused = 0
    for commitment in world.procore.commitments.records {
      let box = Deed.Box(of: commitment, erpID: world.text(commitment.number), date: world.now, in: world)
      refused += commitment.answers(to: box, in: world).count
    }
    seconds.append((ContinuousClock.now - start).seconds)
    precondition(refused > 0 && refused < commitments)
  }
  let rate = Double(commitments * linesEach) / seconds.median / 1e6
  table.add(
    "10,000 commitments × 20 lines checked for export", target: "at least 5 million lines a second",
    measured: rounded(rate, 1) + " million", detail: "\(rounded(seconds.median * 1000, 1)) ms", isMet: rate >= 5)
}
