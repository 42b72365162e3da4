#: title A code is unique within its phase group; another group's does not restore a relationship
#: tags rule-50, vista, export
add-phase 01-100 "General conditions" --cost-types L
add-phase 01-100 "Again"
expect error already-exists
expect phase 01-100 description = "General conditions"
add-phasegroup 2 "Civil"
add-costtype 1 R "Roadwork" --group 2
add-phase 01-100 "Roads" --group 2
expect phase 01-100 --group 2 description = "Roads"
expect phase 01-100 --group 2 cost-types = R
add-phase 01-100 "Again" --group 2
expect error already-exists
add-phase 01-100- "A dash makes another"  # byte for byte
expect count phases = 3

sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100
send project 123
remove-phase 01-100
sync
export job 123                            # group 2 still has one
expect error missing-phase-relationships
add-phase 01-100 "General conditions"
sync
export job 123
expect job 123 status = synced
