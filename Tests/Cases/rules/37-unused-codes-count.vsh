#: title A stale code that nothing uses stops the export, unless unused-codes is ignore
#: tags rule-37, export, settings
add-phase 01-100 "General conditions" --cost-types L
add-phase 03-300 "Concrete" --cost-types L
sync
for n in 1..3 {
  add-project $n "Project $n"
  add-costcode $n 01-100 03-300
  send project $n
}
add-budgetline 2 03-300 L 100
add-company Solid
add-commitment 3 SC-3 "Footings" --kind po --company Solid
add-sovline SC-3 03-300 L 100
remove-phase 03-300
sync
export job 1
expect error missing-phase-relationships
set unused-codes ignore
export job 1
expect job 1 status = synced
export job 2                              # a budget line uses it
expect error missing-phase-relationships
export job 3                              # a commitment does
expect error missing-phase-relationships
remove-budgetline 2 1
export job 2
expect job 2 status = synced
remove-sovline SC-3 1
set unused-codes block
export job 3
expect error missing-phase-relationships
