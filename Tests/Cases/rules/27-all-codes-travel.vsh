#: title An export carries every cost code of the project with its cost types
#: tags rule-27, export
add-phase 01-100 "General conditions" --cost-types L
add-phase 02-200 "Site work" --cost-types M,S
add-phase 03-300 "Concrete"
add-phase 04-400 "Masonry"
sync
add-project 123 "Riverside Tower"
add-project 456 "Another"
add-costcode 123 01-100 02-200 03-300
add-costcode 456 04-400
add-budgetline 123 01-100 L 100           # only one of them is used
send project 123
export job 123
expect count jobphases --job 123 = 3
expect jobphase 123 01-100 cost-types = L
expect jobphase 123 02-200 cost-types = M,S
expect jobphase 123 03-300 cost-types = L,M,S,E,O
expect jobphase 123 02-200 description = "Site work"
expect no jobphase 123 04-400             # another project's code
