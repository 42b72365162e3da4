import Workspace

/// A sync after one change and the undo of one command, with few phases and with many: both cost what was changed.
func measureOneChange(into table: inout SpeedTable) {
  let (few, many) = (measured(phases: 1000), measured(phases: 1_000_000))
  add("a sync after one change", few.sync, many.sync, into: &table)
  add("undo of one command", few.undo, many.undo, into: &table)
}

private func add(_ what: String, _ few: Double, _ many: Double, into table: inout SpeedTable) {
  let ratio = many / few
  table.add(
    what + ", at 1,000,000 phases against 1,000", target: "the same time, within noise",
    measured: rounded(ratio, 2) + "×",
    detail: "\(rounded(many * 1e6, 2)) µs, \(rounded(few * 1e6, 2)) µs", isMet: ratio <= 2)
}

/// Medians over many single changes to a hundred phases that are spread over all. More of them would measure how many
/// records fit in the machine's cache.
private func measured(phases count: Int) -> (sync: Double, undo: Double) {
  let world = Workspace()
  let group = world.vista.company.phaseGroup
  for number in 0..<count {
    world.put(Phase(group: group, code: world.name(code(number)), description: "", costTypes: CostTypeSet([1])))
  }
  world.sync()
  var (syncs, undos): ([Double], [Double]) = ([], [])
  for round in 0..<2001 {
    let start = world.position
    let key = Key(group, world.name(code(round % 100 * (count / 100))))
    world.put(Phase(group: group, code: key.name, description: "change \(round)", costTypes: CostTypeSet([1])))
    world.closeStep(since: start)
    syncs.append(time { world.sync() })
    let undone = world.position
    world.put(Phase(group: group, code: key.name, description: "other \(round)", costTypes: CostTypeSet([1])))
    world.closeStep(since: undone)
    undos.append(time { _ = world.undo() })
  }
  return (syncs.median, undos.median)
}

private func time(_ body: () -> Void) -> Double {
  let start = ContinuousClock.now
  body()
  return (ContinuousClock.now - start).seconds
}
