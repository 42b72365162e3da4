#: title The sync brings payments of synced invoices
#: tags rule-141, invoices
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
export invoice SC-001 1 --erp-id INV-77
add-payment SC-001 INV-77 10000
expect count payments = 0                 # not before the sync
advance-to-sync
expect payment SC-001 1 amount = 10000
expect payment SC-001 1 invoice = 1       # Procore's number of it
reset invoice SC-001 1
add-payment SC-001 INV-77 2000
advance-to-sync
expect count payments = 1                 # the invoice is not synced any more
