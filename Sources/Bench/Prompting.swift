import Commands
import Errors
import Rendering
import Workspace

/// What a person waits for at every key and at Tab, in a world of 100,000 phases, projects and commitments each, which came in
/// no order: the slowest of some places, each the median of several times.
func measurePrompting(into table: inout SpeedTable) {
  let session = session(of: 100_000)
  let places = [
    "export job ", "send project ", "remove-phase 00", "remove-phase 0077777", "add-costcode 0000001 ",
    "export commitment ",
    "edit-commitment 000", "list costcodes --project ", "remove-costcode 0000001 0077777",
    "remove-standard-code 0077777", "remove-costtype L", "explain ", "",
  ].map { Array($0.utf8) }
  add("what Tab offers", limit: 5, into: &table) { line in
    session.completions(of: line, at: line.count) { _ in [] }.total
  }
  add("the hint at a key", limit: 2, into: &table) { line in
    session.hint(for: line, at: line.count)?.text.utf8.count ?? 0
  }
  add("the colours at a key", limit: 2, into: &table) { line in session.colouring(of: line).count }

  func add(_ what: String, limit: Double, into table: inout SpeedTable, _ ask: ([UInt8]) -> Int) {
    let times = places.map { line in
      (0..<15).map { _ in
        let start = ContinuousClock.now
        withExtendedLifetime(ask(line)) {}
        return (ContinuousClock.now - start).seconds * 1000
      }.median
    }
    let slowest = times.max() ?? 0
    table.add(
      "\(what), in a world of 100,000 phases, projects and commitments each", target: "at most \(rounded(limit, 0)) ms",
      measured: "\(rounded(slowest, 2)) ms", detail: "the slowest of \(places.count) places", isMet: slowest <= limit)
  }
}

/// A session in a world with so many phases, company codes, projects and commitments; one in a hundred waits for its export.
private func session(of count: Int) -> Session {
  let session = Session(
    renderer: Renderer(), options: Session.Options(), outside: Nowhere(), output: Session.Output())
  let world = session.world
  let group = world.vista.company.phaseGroup
  // A step that shares no factor with their number brings them in no order.
  let names = (0..<count).map { world.name(code($0 * 7919 % count)) }
  for (position, name) in names.enumerated() {
    world.put(Phase(group: group, code: name, description: "Phase", costTypes: CostTypeSet([1])))
    let stage: ERPStage = position % 100 == 0 ? .readyToExport : .synced
    world.put(Project(number: name, title: "Tower", address: "", list: .erp, erp: ERPState().at(stage)))
    var commitment = Commitment(
      number: name, project: name, company: group, kindOfContract: .subcontract, status: .approved, title: "Footings")
    commitment.erp = commitment.erp.at(stage)
    world.put(commitment)
  }
  world.sync()
  let project = world.name(code(1))
  for name in names {
    let standard = world.reference(StandardCode.self, Key(group, name))
    world.put(
      CostCode(project: project, code: name, standard: standard, description: "", costTypes: CostTypeSet([1])))
  }
  return session
}
