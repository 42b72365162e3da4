#: title A subcontract with change orders, invoices or compliance documents stays in Vista
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
add-compliance SC-002 INS "Insurance certificate"
remove-vista-commitment SC-002
expect error has-costs
remove-compliance SC-002 INS
remove-vista-commitment SC-002
expect no vista-commitment SC-002
add-commitment 123 PO-001 "Bolts" --kind po --company "Solid Ground LLC"
add-sovline PO-001 03-300 M 100
edit-commitment PO-001 --status approved
send commitment PO-001
export commitment PO-001
add-compliance PO-001 INS "Insurance certificate"
remove-vista-commitment PO-001            # those of a purchase order go along
expect no vista-commitment PO-001
expect count vista-compliances = 0
