#: title A change order that an invoice bills is not deleted before the invoice
#: tags rule-264, approvals
add-phase 03-300 "Concrete"
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
add-cco SC-001 001 "Deeper"
add-ccoline SC-001 001 03-300 S 4200
edit-cco SC-001 001 --status approved
add-invoice SC-001 1 31000
add-invoice SC-001 2 4000
edit-cco SC-001 001 --status draft
remove-cco SC-001 001
expect error has-costs
remove-invoice SC-001 2
remove-cco SC-001 001
expect no cco SC-001 001
