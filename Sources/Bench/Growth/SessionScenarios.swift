extension Scenario {
  static let ofSessions: [Scenario] = ofLooking + ofSteps + ofScripts

  private static let ofLooking: [Scenario] = [
    Scenario("list", after: phases, once("list phases")),
    Scenario("list with a condition", after: phases, once("list phases --where 'description = Other'")),
    Scenario("list of a parent", after: project, once("list costcodes --project P --sort description")),
    Scenario("count", after: phases, each("count phases")),
    Scenario("count with a condition", after: phases, once("count phases --where 'code ~ *1'")),
    Scenario("show", after: synced, each("show phase #\nshow costcode P #")),
    Scenario("show of a phase on the list", after: project, each("show phase #")),
    Scenario("show of a job's phase", after: synced, each("show jobphase P #")),
    Scenario("show of a vendor", after: linkedCompanies, each("show vendor @")),
    Scenario("find", after: project, once("find zzz")),
    Scenario("status", after: project + projects, each("status")),
    Scenario("explain", after: project, each("explain 28")),
    Scenario("help", after: phases, each("help add-phase")),
    Scenario("history", after: phases, once("history")),
    Scenario("set", after: phases, each("set phase-match exact")),
    Scenario("echo", after: phases, each("echo here")),
    Scenario("expect of a field", after: phases, each("expect phase # description = Phase")),
    Scenario("expect of absence", after: phases, each("expect no phase 9#")),
    Scenario("expect count", after: phases, each("expect count phases > 1")),
    Scenario("expect changes", after: phases, each("edit-phase # --description Other@\nexpect changes = 1")),
    Scenario("expect error", after: phases, each("add-phase #\nexpect error already-exists")),
    Scenario("expect output", after: phases, each("echo @\nexpect output @")),
    Scenario(
      "expect that misses", after: phases, each("expect phase # description = Other")
    ).missing,
    Scenario("a name that is not there", after: phases, each("show phase 9#\nexpect error not-found")),
  ]

  private static let ofSteps: [Scenario] = [
    Scenario("undo of many steps", after: phases, once("undo @")),
    Scenario("undo", after: phases, each("undo")),
    Scenario("undo of a large step", after: [], once("for n in 1..5 {"), each("add-phase $n-#"), once("}\nundo")),
    Scenario("redo", after: phases + [each("undo")], each("redo")),
    Scenario("undo and redo in turn", after: phases, each("undo\nredo")),
    Scenario("snapshot", after: phases, each("snapshot s@")),
    Scenario("snapshots", after: phases + [each("snapshot s@")], once("snapshots")),
    Scenario("snapshot of one name", after: phases, each("snapshot s")),
    Scenario("restore", after: phases + [once("snapshot s")], each("edit-phase # --description Other@\nrestore s")),
    Scenario("restore of many snapshots", after: [each("add-phase #\nsnapshot s@")], each("restore s~")),
    Scenario("try", after: phases, each("try { add-phase 9# }")),
    Scenario("why", after: phases, once("why phase 0000001 description")),
    Scenario("why of what is gone", after: phases + [once("remove-phase 0000001")], once("why no phase 0000001")),
    Scenario("fix", after: phases + [once("add-phase 0000001\nexpect error already-exists")], once("fix")),
    Scenario("impact", after: phases, once("impact remove-phase 0000001")),
    Scenario("log", after: phases, once("log")),
    Scenario("timeline", after: phases, once("timeline")),
    Scenario("diff", after: [once("snapshot s")] + phases, once("diff s")),
    Scenario("recipe", after: phases, once("recipe missing-phase-relationships")),
    Scenario("readings", after: phases, once("readings { add-phase 9# }")),
    Scenario("readings of a large block", after: phases, once("readings {"), each("remove-phase #"), once("}")),
    Scenario("try of a large block", after: phases, once("try {"), each("remove-phase #"), once("}")),
    Scenario(
      "a command that fails", after: phases + [each("snapshot s@"), each("let v@ = @")],
      each("add-phase #\nexpect error already-exists")),
    Scenario(
      "a block that fails", after: phases + [each("snapshot s@")],
      each("for n in 1 2 { add-phase 9#; add-phase 9# }\nexpect error already-exists")),
    Scenario("reset", after: phases, each("reset\nadd-phase #")),
    Scenario("quit", after: phases, once("quit")),
  ]

  private static let ofScripts: [Scenario] = [
    Scenario("for", after: phases, each("for n in 1 2 { add-phase $n-# }")),
    Scenario("let", each("let v@ = @")),
    Scenario("a variable among many", after: [each("let v@ = @")], each("echo $v@")),
    Scenario("as", after: [each("add-user u@")], each("as u@")),
    Scenario("as with a block", after: [each("add-user u@")], each("as u@ { count phases }")),
    Scenario("define", after: phases, each("define c@ { add-phase 9# }")),
    Scenario("a command of one's own", after: [once("define c code { add-phase $code }")], each("c #")),
    Scenario("a command of one's own among many", after: [each("define c@ { add-phase 9# }")], each("c@")),
    Scenario("source", after: phases, each("source growth-sourced.vsh")),
    Scenario(
      "a command of one's own behind sourced scripts",
      after: [once("define c code { add-phase $code }"), each("source growth-sourced.vsh")], each("c #")),
    Scenario(
      "report", after: phases + [once("add-phase 0000001\nexpect error already-exists")],
      once("report growth-report.md --replace")),
    Scenario("save", after: phases, once("save growth-saved.vsh --replace")),
    Scenario("save after undo", after: phases + [each("undo\nadd-phase 9#")], once("save growth-saved.vsh --replace")),
    Scenario(
      "record", after: phases, once("record growth-recorded.vsh --replace"), each("edit-phase # --description x")),
    Scenario("load", after: phases, once("load growth-phases.csv")),
  ]
}
