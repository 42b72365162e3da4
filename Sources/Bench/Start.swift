/// Starting and ending: `vsh -c ''` against `sqlite3 :memory: ''`, in turn; and the same with one thing to do, which needs
/// what the first does without.
func measureStart(_ vsh: String, into table: inout SpeedTable) throws {
  try compareStarts(
    "`vsh -c ''` against `sqlite3 :memory: ''`, whole process", vsh, ["-c", ""], [":memory:", ""], most: 0.5,
    into: &table)
  let schema = "CREATE TABLE jcpm(phasegroup INTEGER, phase TEXT, description TEXT, PRIMARY KEY(phasegroup, phase));"
  try compareStarts(
    "`vsh -c 'add-phase 1 x'` against `sqlite3 :memory:` with that table and one INSERT, whole process", vsh,
    ["-c", "add-phase 1 x"], [":memory:", schema + " INSERT INTO jcpm VALUES(1,'1','x');"], most: 0.8, into: &table)
}

private func compareStarts(
  _ what: String, _ vsh: String, _ ourWords: [String], _ theirWords: [String], most: Double,
  into table: inout SpeedTable
) throws {
  var (ours, theirs): ([Double], [Double]) = ([], [])
  for _ in 0..<201 {
    ours.append(try ProcessRun.of(vsh, ourWords).seconds)
    theirs.append(try ProcessRun.of("sqlite3", theirWords).seconds)
  }
  let ratio = ours.median / theirs.median
  table.add(
    what, target: "at most \(rounded(most, 1))× the time", measured: rounded(ratio, 2) + "×",
    detail: "\(rounded(ours.median * 1000, 2)) ms, \(rounded(theirs.median * 1000, 2)) ms", isMet: ratio <= most)
}
