import Commands
import Errors
import Language
import Rendering
import Workspace

/// What a person waits for who asks why an export fails, what would mend it and what a removal would break: in a world of
/// 1,000 projects of 500 codes each, after a thousand commands and after twenty thousand. Medians of several times.
func measureExplaining(into table: inout SpeedTable) {
  var session = worldOfProjects()
  run(ticket(1_000), in: &session)
  add("`why job` of the flagship after 1,000 commands", "why job P1", limit: 50, times: 7)
  add("`fix job` there, all plans tried", "fix job P1", limit: 50, times: 7)
  add("`impact remove-phase` there", "impact remove-phase 0000002", limit: 20, times: 7)
  session = worldOfProjects()
  run(ticket(20_000), in: &session)
  add("`why job` after 20,000 commands", "why job P1", limit: 1000, times: 3)

  func add(_ what: String, _ line: String, limit: Double, times: Int) {
    let milliseconds = (0..<times).map { _ in
      let start = ContinuousClock.now
      run(line, in: &session)
      return (ContinuousClock.now - start).seconds * 1000
    }.median
    table.add(
      "\(what), in a world of 1,000 projects × 500 codes", target: "at most \(rounded(limit, 0)) ms",
      measured: "\(rounded(milliseconds, 1)) ms", detail: "median of \(times)", isMet: milliseconds <= limit)
  }
}

/// A removal by hand among many other commands, seen by the next sync; then the export that fails.
private func ticket(_ commands: Int) -> String {
  func others(_ range: Range<Int>) -> [String] {
    range.map { "edit-phase \(code(1000 + $0 % 5000)) --description \"Phase \($0)\"" }
  }
  let lines =
    ["send project P1"] + others(0..<commands / 2) + ["remove-phase 0000001", "advance-to-sync"]
    + others(commands / 2..<commands) + ["export job P1", "expect error missing-phase-relationships"]
  return lines.joined(separator: "\n")
}

private func run(_ text: String, in session: inout Session) {
  let script = session.prepare(Source(name: "ticket.vsh", text: Array(text.utf8)), isConfined: true)
  precondition(script.program.diagnostics.isEmpty && session.run(script), "the ticket does not run")
}

private func worldOfProjects() -> Session {
  let session = Session(
    renderer: Renderer(), options: Session.Options(), outside: Nowhere(), output: Session.Output())
  let world = session.world
  let (phases, projects, codesEach) = (100_000, 1000, 500)
  let group = world.vista.company.phaseGroup
  let names = (0..<phases).map { world.name(code($0)) }
  for name in names {
    world.put(Phase(group: group, code: name, description: "", costTypes: CostTypeSet([1])))
  }
  world.sync()
  for project in 0..<projects {
    let number = world.name("P\(project)")
    world.put(Project(number: number, title: "Tower", address: "", list: .erp))
    for position in 0..<codesEach {
      let name = names[project == 1 && position == 0 ? 1 : (project * codesEach + position) * 7919 % phases]
      let standard = world.reference(StandardCode.self, Key(group, name))
      world.put(CostCode(project: number, code: name, standard: standard, description: "", costTypes: CostTypeSet([1])))
    }
  }
  return session
}
