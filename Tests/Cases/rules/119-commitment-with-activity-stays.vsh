#: title A subcontract with change orders or invoices stays in Vista
#: tags rule-119, commitments, vista
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
add-cco SC-001 001 "Deeper footings"
add-ccoline SC-001 001 03-300 S 4000
edit-cco SC-001 001 --status approved
send cco SC-001 001
export cco SC-001 001
remove-vista-commitment SC-001
expect error has-costs
remove-vista-changeorder SC-001 001
add-invoice SC-001 1 500 --status approved
send invoice SC-001 1
export invoice SC-001 1
remove-vista-commitment SC-001            # an invoice holds it too
expect error has-costs
add-commitment 123 SC-002 "Slab" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-002 03-300 S 100
edit-commitment SC-002 --status approved
send commitment SC-002
export commitment SC-002
remove-vista-commitment SC-002
expect no vista-commitment SC-002
