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
