#: title The check looks at what the last sync saw, or, with phase-check live, at Vista as it is
#: tags rule-29, export, settings
add-phase 03-300 "Concrete"
sync
for n in 1..4 {
  add-project $n "Project $n"
  add-costcode $n 03-300
  send project $n
}
remove-phase 03-300
export job 1                              # no sync has seen it
expect job 1 status = synced
sync
export job 2
expect error missing-phase-relationships
add-phase 03-300 "Concrete"
export job 2                              # put back, but no sync has seen that
expect error missing-phase-relationships
advance-to-sync
export job 2
expect job 2 status = synced

set phase-check live
remove-phase 03-300
export job 3                              # at once
expect error missing-phase-relationships
sync
add-phase 03-300 "Concrete"
export job 3                              # at once too
expect job 3 status = synced
set phase-check synced
export job 4
expect error missing-phase-relationships
