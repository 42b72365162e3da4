#: title An invoice of accounts payable goes while nobody paid it
#: tags rule-227, invoices
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
add-payment SC-001 1 5000
remove-ap-invoice SC-001 1
expect error invoice-paid
void-payment SC-001 1
edit-company-parameters --ap-closed-through 2026-01
remove-ap-invoice SC-001 1
expect error month-closed
edit-company-parameters --ap-closed-through none
remove-ap-invoice SC-001 1
expect no ap-invoice SC-001 1
expect no ap-payment SC-001 1             # the void payment goes along
expect vista-commitmentitem SC-001 1 invoiced = 0
expect phasecost 123 03-300.S actual-cost = 0
