/// Half a million lines that each add a phase with two cost types, against the same in sqlite3: three rows each, in one
/// transaction.
func measureTypedPhases(_ vsh: String, _ folder: String, into table: inout SpeedTable) throws {
  let count = 500_000
  let (script, inserts) = (folder + "/typed-phases.vsh", folder + "/typed-phases.sql")
  try write((0..<count).lazy.map { "add-phase \(code($0)) \"Phase \($0)\" --cost-types L,M" }, to: script)
  let schema =
    "CREATE TABLE jcpm(phasegroup INTEGER, phase TEXT, description TEXT, PRIMARY KEY(phasegroup, phase));\n"
    + "CREATE TABLE jcpc(phasegroup INTEGER, phase TEXT, costtype INTEGER, PRIMARY KEY(phasegroup, phase, costtype));"
  let statements = (-1...count).lazy.map { number in
    switch number {
    case -1: schema + "\nBEGIN;"
    case count: "COMMIT;"
    default:
      "INSERT INTO jcpm VALUES(1,'\(code(number))','Phase \(number)');\n"
        + "INSERT INTO jcpc VALUES(1,'\(code(number))',1);\nINSERT INTO jcpc VALUES(1,'\(code(number))',2);"
    }
  }
  try write(statements, to: inserts)
  var (ours, theirs): ([Double], [Double]) = ([], [])
  for _ in 0..<7 {
    ours.append(try ProcessRun.of(vsh, [script]).seconds)
    theirs.append(try ProcessRun.of("sqlite3", [":memory:", ".read \(inserts)"]).seconds)
  }
  let ratio = theirs.median / ours.median
  table.add(
    "a script of 500,000 `add-phase` lines with two cost types each against sqlite3 with three rows each in one transaction",
    target: "at least 7.5× faster", measured: rounded(ratio, 1) + "×",
    detail: "\(rounded(ours.median, 2)) s, \(rounded(theirs.median, 2)) s", isMet: ratio >= 7.5)
}
