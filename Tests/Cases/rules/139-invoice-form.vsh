#: title Where an invoice is entered is configured
#: tags rule-139, invoices, settings
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
add-invoice SC-001 1 100 --status approved
add-invoice SC-001 2 100 --status approved
send invoice SC-001 1
export invoice SC-001 1
expect ap-invoice SC-001 1 form = transaction-entry
set invoice-form unapproved-invoices
send invoice SC-001 2
export invoice SC-001 2
expect ap-invoice SC-001 2 form = unapproved-invoices
