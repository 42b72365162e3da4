import Rules
import Workspace

/// 1,000 projects of 500 codes each, checked for export against 100,000 phases of which 1% are gone; against sqlite3's
/// anti-join on indexed tables.
func measureCheck(_ folder: String, into table: inout SpeedTable) throws {
  let (phases, projects, codesEach) = (100_000, 1000, 500)
  // A step that shares no factor with the number of phases spreads each project's codes over all of them.
  func phase(_ project: Int, _ code: Int) -> Int { (project * codesEach + code) * 7919 % phases }
  let world = Workspace()
  let group = world.vista.company.phaseGroup
  for number in 0..<phases {
    world.put(Phase(group: group, code: world.name(code(number)), description: "", costTypes: CostTypeSet([1])))
  }
  world.sync()
  for project in 0..<projects {
    let number = world.name("P\(project)")
    world.put(Project(number: number, title: "", address: "", list: .erp))
    for position in 0..<codesEach {
      let name = world.name(code(phase(project, position)))
      let standard = world.reference(StandardCode.self, Key(group, name))
      world.put(CostCode(project: number, code: name, standard: standard, description: "", costTypes: CostTypeSet([1])))
    }
  }
  for number in 0..<phases where number % 100 == 0 {
    world.remove(Phase.self, at: Key(group, world.name(code(number))))
  }
  world.sync()

  let script = folder + "/check.sql"
  var lines = [
    "CREATE TABLE jcpm(phase TEXT PRIMARY KEY) WITHOUT ROWID;",
    "CREATE TABLE code(project TEXT, phase TEXT, PRIMARY KEY(project, phase)) WITHOUT ROWID;", "BEGIN;",
  ]
  lines += (0..<phases).filter { $0 % 100 != 0 }.map { "INSERT INTO jcpm VALUES('\(code($0))');" }
  for project in 0..<projects {
    lines += (0..<codesEach).map { "INSERT INTO code VALUES('P\(project)','\(code(phase(project, $0)))');" }
  }
  lines += ["COMMIT;", ".timer on", "SELECT count(*) FROM code LEFT JOIN jcpm USING (phase) WHERE jcpm.phase IS NULL;"]
  try write(lines, to: script)

  var (ours, theirs): ([Double], [Double]) = ([], [])
  for _ in 0..<7 {
    let start = ContinuousClock.now
    var stale = 0
    for project in world.procore.projects.records {
      let box = Deed.Box(of: project, erpID: "J", date: nil, in: world)
      stale += project.obstacles(to: .export(box), in: world).reduce(0) { $0 + $1.finding.offenders.count }
    }
    ours.append((ContinuousClock.now - start).seconds)
    let run = try ProcessRun.of("sqlite3", [":memory:", ".read \(script)"])
    let words = run.output.split(whereSeparator: \.isWhitespace)
    guard let found = words.first, Int(found) == stale, let real = words.firstIndex(of: "real"),
      let seconds = Double(words[real + 1])
    else {
      throw ProcessRun.Failed(description: "both find other codes: \(stale) and \(run.output)")
    }
    theirs.append(seconds)
  }
  let ratio = theirs.median / ours.median
  table.add(
    "1,000 projects × 500 codes checked for export against 100,000 phases, 1% stale, against sqlite3's anti-join on indexed tables",
    target: "at least 20× faster", measured: rounded(ratio, 1) + "×",
    detail: "\(rounded(ours.median * 1000, 1)) ms, \(rounded(theirs.median * 1000, 0)) ms", isMet: ratio >= 20)
}
