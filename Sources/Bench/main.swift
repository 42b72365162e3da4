import Glibc

/// `scripts/bench`: the speed table of the README. Ratios against a peer in the same run; medians.
/// With `growth` it is only the sweep over what may grow.
guard CommandLine.arguments.count == 4 || CommandLine.arguments.dropFirst(4) == ["growth"] else {
  print("usage: Bench VSH CRAM FOLDER [growth] (the built vsh, the program cram, and an empty folder for scripts)")
  exit(2)
}
let (vsh, cram, folder) = (CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments[3])
var table = SpeedTable()
if CommandLine.arguments.count == 4 {
  try measureStart(vsh, into: &table)
  try measureSize(vsh, folder, into: &table)
  try measurePrompt(vsh, folder, into: &table)
  try measureTypedPhases(vsh, folder, into: &table)
  try measureScript(vsh, folder, into: &table)
  try measureScriptCheck(vsh, folder, into: &table)
  try measureCheck(folder, into: &table)
  try measureCases(vsh, cram, folder, into: &table)
  try measureShrink(vsh, folder, into: &table)
  measureCommitmentCheck(into: &table)
  measureOneChange(into: &table)
  measurePrompting(into: &table)
  measureExplaining(into: &table)
} else {
  try measureGrowth(vsh, folder, into: &table)
}
print(table.text)
exit(table.isMet ? 0 : 1)
