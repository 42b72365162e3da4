#: title Nothing is paid while a compliance document has expired
#: tags rule-145, compliance, invoices
add-phase 03-300 "Concrete" --cost-types S
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
send commitment SC-001
export commitment SC-001
add-compliance SC-001 INS "Insurance certificate" --expires 2026-01-31
add-invoice SC-001 1 12000 --status approved
send invoice SC-001 1
export invoice SC-001 1
add-payment SC-001 1 5000
add-payment SC-001 1 5000 --date 2026-02-15
expect error out-of-compliance
add-payment SC-001 1 5000 --date 2026-01-31  # the day on which it expires
expect error out-of-compliance
edit-compliance SC-001 INS --expires 2027-01-31
add-payment SC-001 1 5000 --date 2026-02-15
expect count ap-payments --commitment SC-001 = 2
