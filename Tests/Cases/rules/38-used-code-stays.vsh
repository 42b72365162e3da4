#: title A cost code that a line uses cannot be deleted
#: tags rule-38, removing
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
sync
add-project 123 "Riverside Tower"
add-project 456 "Another"
add-costcode 123 01-100 02-200
add-costcode 456 01-100 02-200
add-budgetline 123 01-100 L 0             # an amount of nothing uses it too
remove-costcode 123 01-100
expect error costcode-in-use
expect costcode 123 01-100
remove-costcode 456 01-100                # not on this project
expect no costcode 456 01-100
edit-budgetline 123 1 --code 02-200
remove-costcode 123 01-100
expect no costcode 123 01-100

add-company Solid
add-commitment 123 PO-1 "Bars" --kind po --company Solid
add-sovline PO-1 02-200 M 100
remove-budgetline 123 1
remove-costcode 123 02-200
expect error costcode-in-use
remove-commitment PO-1                    # its lines go with it
remove-costcode 123 02-200
expect count costcodes --project 123 = 0

reset                                     # every kind of line holds its code
add-phase 01-100 "General conditions"
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 03-300
add-company Solid
add-commitment 123 SC-001 "Footings" --kind subcontract --company Solid --status approved
add-cco SC-001 001 "Deeper"
add-ccoline SC-001 001 03-300 S 10
add-prime 123 PC-1 "Tower"
add-primeline PC-1 Shell 10 --code 03-300 --type S
add-pcco 123 001 "Roof"
add-pccoline 123 001 03-300 S 10
add-directcost 123 03-300 M 10
remove-costcode 123 03-300
expect error costcode-in-use
remove-ccoline SC-001 001.1
remove-costcode 123 03-300
expect error costcode-in-use
remove-primeline PC-1 1
remove-costcode 123 03-300
expect error costcode-in-use
remove-pccoline 123 001.1
remove-costcode 123 03-300
expect error costcode-in-use
remove-directcost 123 1
remove-costcode 123 03-300
expect no costcode 123 03-300
add-budgetline 123 01-100 L 10
lock-budget 123
add-budgetchange 123 01-100 L 5           # a budget change holds it for good
remove-costcode 123 01-100
expect error costcode-in-use
