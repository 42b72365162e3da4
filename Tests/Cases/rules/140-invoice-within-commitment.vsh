#: title Invoices do not ask for more than the commitment holds
#: tags rule-140, invoices
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
add-invoice SC-001 1 30000 --status approved
add-invoice SC-001 2 1000.01 --status approved
send invoice SC-001 1
export invoice SC-001 1
send invoice SC-001 2
export invoice SC-001 2
expect error invalid-amounts
expect error "Requisition is invalid because the requisition items does not contain valid amounts"
reject invoice SC-001 2
edit-invoice SC-001 2 --amount 1000
send invoice SC-001 2
export invoice SC-001 2
expect vista-commitmentitem SC-001 1 invoiced = 31000
