#: title A payment is at most what is owed
#: tags rule-226, invoices
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
add-payment SC-001 1 0
expect error bad-value
add-payment SC-001 1 12000.01
expect error invoice-paid
add-payment SC-001 1 10000
add-payment SC-001 1 2000.01
expect error invoice-paid
add-payment SC-001 1 2000
add-payment SC-001 1 0.01
expect error invoice-paid
