#: title An invoice has a billing date
#: tags rule-138, invoices
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
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
add-invoice SC-001 1 100 --status approved --billed none
send invoice SC-001 1
export invoice SC-001 1
expect error no-date
expect error "Billing date can't be blank."
reject invoice SC-001 1
edit-invoice SC-001 1 --billed 2026-01-31
send invoice SC-001 1
export invoice SC-001 1
expect invoice SC-001 1 synced = yes
