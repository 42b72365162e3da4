#: title A payment is voided while its month is open
#: tags rule-228, invoices
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
add-invoice SC-001 1 12000 --status approved
send invoice SC-001 1
export invoice SC-001 1
add-payment SC-001 1 5000 --date 2026-01-10
add-payment SC-001 1 4000 --date 2026-02-10
add-payment SC-001 1 3000 --date 2026-02-11
sync
edit-company-parameters --ap-closed-through 2026-01
void-payment SC-001 1
expect error month-closed
void-payment SC-001 2
void-payment SC-001 2
expect error not-posted
remove-payment SC-001 3                   # Vista keeps no record of it
sync
expect payment SC-001 2 amount = 0
expect payment SC-001 3 amount = 3000
expect no ap-payment SC-001 3
expect phasecost 123 03-300.S paid = 5000
add-payment SC-001 1 7000 --date 2026-02-12
