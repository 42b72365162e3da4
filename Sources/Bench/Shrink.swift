import Glibc

/// A script of 20,000 commands with one stale phase among them, made as small as it gets.
func measureShrink(_ vsh: String, _ folder: String, into table: inout SpeedTable) throws {
  let (script, small) = (folder + "/large.vsh", folder + "/small.vsh")
  try write(scriptWithStalePhase(commands: 20_000), to: script)
  var times: [Double] = []
  for _ in 0..<3 {
    // What is there already is not written over.
    unlink(small)
    let run = try ProcessRun.of(vsh, ["shrink", script, "--keep", "missing-phase-relationships", "-o", small])
    times.append(run.seconds)
  }
  let left = try ProcessRun.of("grep", ["-vc", "^expect", small]).output.filter(\.isNumber)
  table.add(
    "`vsh shrink` of a script of 20,000 commands that ends in a missing phase",
    target: "fewer than 15 commands, in seconds", measured: left + " commands",
    detail: rounded(times.median, 1) + " s", isMet: (Int(left) ?? 15) < 15 && times.median < 10)
}

/// Phases, projects and codes, of which only one project matters, in the middle.
private func scriptWithStalePhase(commands: Int) -> [String] {
  let (phases, projects) = (commands / 4, commands / 20)
  var lines = (0..<phases).map { "add-phase \(code($0)) \"Phase \($0)\"" } + ["sync"]
  for project in 0..<projects {
    lines.append("add-project P\(project) \"Project \(project)\"")
    lines += (0..<10).map { "add-costcode P\(project) \(code((project * 10 + $0) * 7 % phases))" }
  }
  lines += (0..<commands - lines.count - 4).map { "edit-phase \(code($0 % phases)) --description \"again \($0)\"" }
  return lines + [
    "send project P\(projects / 2)", "remove-phase \(code(projects / 2 * 70 % phases))", "advance-to-sync",
    "export job P\(projects / 2)",
  ]
}
