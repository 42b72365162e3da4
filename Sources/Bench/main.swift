import Glibc

/// `scripts/bench`: the speed table of the README. Ratios against a peer in the same run; medians.
guard CommandLine.arguments.count == 3 else {
  print("usage: Bench VSH FOLDER (the built vsh, and an empty folder for scripts)")
  exit(2)
}
let (vsh, folder) = (CommandLine.arguments[1], CommandLine.arguments[2])
var table = SpeedTable()
try measureStart(vsh, into: &table)
try measureScript(vsh, folder, into: &table)
try measureScriptCheck(vsh, folder, into: &table)
try measureCheck(folder, into: &table)
measureCommitmentCheck(into: &table)
measureOneChange(into: &table)
print(table.text)
exit(table.isMet ? 0 : 1)
