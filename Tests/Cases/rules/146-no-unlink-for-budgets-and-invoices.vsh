#: title Budgets and invoices are reset, not unlinked
#: tags rule-146, unlinking
add-phase 03-300 "Concrete" --cost-types S
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
add-budgetline 123 03-300 S 31000
lock-budget 123
unlink budget 123
expect error not-synced
send budget 123
export budget 123
unlink budget 123
expect error support-only
add-invoice SC-001 1 12000 --status approved
send invoice SC-001 1
export invoice SC-001 1
unlink invoice SC-001 1
expect error support-only
reset invoice SC-001 1
expect invoice SC-001 1 synced = no
reset job 123
expect budget 123 synced = no
unlink vendor "Solid Ground LLC"          # vendors, commitments and change orders have one
expect company "Solid Ground LLC" synced = no
