#: title A phase goes with its cost types, or, with phase-delete strict, after them
#: tags rule-47, vista, settings
add-phase 01-100 "General conditions" --cost-types L,M
add-phase 02-200 "Site work" --cost-types L
add-phase 03-300 "Concrete" --cost-types none
remove-phase 01-100                       # the usual reading: cascade
expect no phase 01-100
set phase-delete strict
remove-phase 02-200
expect error phase-has-cost-types
expect phase 02-200 cost-types = L
remove-phase 03-300                       # has none
expect no phase 03-300
edit-phase 02-200 --cost-types none
remove-phase 02-200
expect count phases = 0

set phase-delete cascade                  # a department's own accounts keep it under either reading
add-phase 05-500 "Metals"
add-phaseoverride 20 05-500
remove-phase 05-500
expect error phase-has-overrides
expect phase 05-500
add-phase 05-500 "Metals" --cost-types none
expect error already-exists
remove-phaseoverride 20 05-500
remove-phase 05-500
expect no phase 05-500
