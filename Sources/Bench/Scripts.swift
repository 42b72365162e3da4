/// A million lines that each add a phase, against the same rows as INSERTs in one transaction; and the memory they take.
func measureScript(_ vsh: String, _ folder: String, into table: inout SpeedTable) throws {
  let count = 1_000_000
  let (script, inserts) = (folder + "/phases.vsh", folder + "/phases.sql")
  try write((0..<count).lazy.map { "add-phase \(code($0)) \"Phase \($0)\"" }, to: script)
  let schema = "CREATE TABLE jcpm(phasegroup INTEGER, phase TEXT, description TEXT, PRIMARY KEY(phasegroup, phase));"
  let statements = (-1...count).lazy.map { number in
    switch number {
    case -1: schema + "\nBEGIN;"
    case count: "COMMIT;"
    default: "INSERT INTO jcpm VALUES(1,'\(code(number))','Phase \(number)');"
    }
  }
  try write(statements, to: inserts)
  var (ours, theirs, memory): ([Double], [Double], [Double]) = ([], [], [])
  for _ in 0..<7 {
    let run = try ProcessRun.of(vsh, [script])
    ours.append(run.seconds)
    memory.append(Double(run.peakBytes) / Double(count))
    theirs.append(try ProcessRun.of("sqlite3", [":memory:", ".read \(inserts)"]).seconds)
  }
  let ratio = theirs.median / ours.median
  table.add(
    "a script of 1,000,000 `add-phase` lines against sqlite3 with the same INSERTs in one transaction",
    target: "at least 5× faster", measured: rounded(ratio, 1) + "×",
    detail: "\(rounded(ours.median, 2)) s, \(rounded(theirs.median, 2)) s", isMet: ratio >= 5)
  table.add(
    "memory for 1,000,000 phases with their journal: the whole process, the script's text included",
    target: "at most 225 bytes a phase", measured: rounded(memory.median, 0) + " bytes", detail: "peak of the process",
    isMet: memory.median <= 225)
}

/// Looking at a million lines without running them: phases, expectations and variables. All of them are well, so that the
/// whole script is looked at and nothing is printed.
func measureScriptCheck(_ vsh: String, _ folder: String, into table: inout SpeedTable) throws {
  let count = 1_000_000
  let script = folder + "/checked.vsh"
  let lines = (0..<count).lazy.map { number in
    switch number % 10 {
    case 0: "let name = \"Phase \(number)\""
    case 1: "add-phase \(code(number)) \"$name\""
    case 3, 5, 7, 9: "add-phase \(code(number)) \"Phase \(number)\""
    case 2, 6: "expect phase \(code(number - 1)) description = \"Phase \(number - 1)\""
    default: "expect ok"
    }
  }
  try write(lines, to: script)
  let seconds = try (0..<7).map { _ in try ProcessRun.of(vsh, ["check", script]).seconds }
  let rate = Double(count) / seconds.median / 1e6
  table.add(
    "`vsh check` of 1,000,000 lines", target: "at least 1 million lines a second",
    measured: rounded(rate, 1) + " million", detail: "\(rounded(seconds.median, 2)) s", isMet: rate >= 1)
}
