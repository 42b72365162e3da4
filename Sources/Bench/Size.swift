import Glibc

/// How large the program is without what only a debugger reads.
func measureSize(_ vsh: String, _ folder: String, into table: inout SpeedTable) throws {
  let stripped = folder + "/vsh-stripped"
  _ = try ProcessRun.of("strip", ["-o", stripped, vsh])
  var facts = stat()
  guard stat(stripped, &facts) == 0 else { throw ProcessRun.Failed(description: "\(stripped) is not there") }
  let megabytes = Double(facts.st_size) / 1e6
  table.add(
    "the program on disk, stripped", target: "at most 20 MB", measured: rounded(megabytes, 1) + " MB",
    detail: "fully static", isMet: megabytes <= 20)
}
