import Glibc

/// 10,000 cases of one command each, by one worker and by two, and what the same costs cram on files that say the same to
/// a shell: `echo hello 1`, and its output.
func measureCases(_ vsh: String, _ cram: String, _ folder: String, into table: inout SpeedTable) throws {
  let (count, peerCount) = (10_000, 300)
  let (cases, peers) = (folder + "/cases", folder + "/cram")
  try makeFiles(count, in: cases, named: "vsh") { ["echo hello \($0)", "expect output 'hello \($0)'"] }
  try makeFiles(peerCount, in: peers, named: "t") { ["  $ echo hello \($0)", "  hello \($0)"] }
  var (one, two, theirs): ([Double], [Double], [Double]) = ([], [], [])
  for round in 0..<15 {
    one.append(try ProcessRun.of(vsh, ["test", "--quiet", "-j", "1", cases]).seconds)
    two.append(try ProcessRun.of(vsh, ["test", "--quiet", "-j", "2", cases]).seconds)
    // It takes as long as all the others together.
    if round % 5 == 0 { theirs.append(try ProcessRun.of(cram, [peers]).seconds) }
  }
  let ours = one.median / Double(count)
  table.add(
    "`vsh test -j 1` of 10,000 cases of one command, whole process", target: "at most 130 ms",
    measured: rounded(one.median * 1000, 0) + " ms", detail: rounded(ours * 1000, 3) + " ms a case",
    isMet: one.median <= 0.13)
  let peer = theirs.median / Double(peerCount)
  table.add(
    "a case of those against one of cram, on 300 equivalent files", target: "at least 40× faster",
    measured: rounded(peer / ours, 0) + "×", detail: "\(rounded(ours * 1000, 3)) ms, \(rounded(peer * 1000, 2)) ms",
    isMet: peer / ours >= 40)
  let gain = one.median / two.median
  table.add(
    "two workers against one, on those cases", target: "at least 1.7× faster", measured: rounded(gain, 2) + "×",
    detail: "\(rounded(two.median * 1000, 0)) ms, \(rounded(one.median * 1000, 0)) ms", isMet: gain >= 1.7)
  try measureWorkers(vsh, folder, into: &table)
}

/// What a second worker brings and costs where the cases are what takes the time: 400 of 1,000 commands each.
private func measureWorkers(_ vsh: String, _ folder: String, into table: inout SpeedTable) throws {
  let cases = folder + "/long-cases"
  try makeFiles(400, in: cases, named: "vsh") { _ in
    (1...999).map { "add-phase \(code($0))" } + ["expect count phases = 999"]
  }
  var (one, two): ([ProcessRun], [ProcessRun]) = ([], [])
  for _ in 0..<15 {
    one.append(try ProcessRun.of(vsh, ["test", "--quiet", "-j", "1", cases]))
    two.append(try ProcessRun.of(vsh, ["test", "--quiet", "-j", "2", cases]))
  }
  let (alone, together) = (one.map(\.seconds).median, two.map(\.seconds).median)
  table.add(
    "two workers against one, on 400 cases of 1,000 commands", target: "at least 1.9× faster",
    measured: rounded(alone / together, 2) + "×",
    detail: "\(rounded(together * 1000, 0)) ms, \(rounded(alone * 1000, 0)) ms", isMet: alone / together >= 1.9)
  let (own, shared) = (one.map(\.userSeconds).median, two.map(\.userSeconds).median)
  table.add(
    "user time of two workers against that of one, on those cases", target: "at most 1.3×",
    measured: rounded(shared / own, 2) + "×",
    detail: "\(rounded(shared * 1000, 0)) ms, \(rounded(own * 1000, 0)) ms", isMet: shared / own <= 1.3)
}

private func makeFiles(
  _ count: Int, in folder: String, named ending: String, _ lines: (Int) -> [String]
) throws {
  mkdir(folder, 0o700)
  for number in 0..<count { try write(lines(number), to: "\(folder)/\(code(number)).\(ending)") }
}
