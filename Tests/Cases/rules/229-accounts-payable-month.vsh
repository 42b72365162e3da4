#: title Accounts payable is closed for a month apart
#: tags rule-229, invoices
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
edit-company-parameters --ap-closed-through 2026-01
post-cost 123 03-300 S 10                 # the rest is open
export invoice SC-001 1
expect error month-closed
export invoice SC-001 1 --date 2026-02-01
expect ap-invoice SC-001 1 month = 2026-02
add-payment SC-001 1 5000
expect error month-closed
add-payment SC-001 1 5000 --date 2026-02-01
set invoice-form unapproved-invoices
add-invoice SC-001 2 100 --status approved
send invoice SC-001 2
export invoice SC-001 2 --date 2026-02-01
post-ap-invoice SC-001 2
expect error month-closed
post-ap-invoice SC-001 2 --date 2026-02-01
