#: title The number of an invoice is one of its vendor
#: tags rule-225, invoices, settings
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
add-commitment 123 SC-002 "Walls" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-002 03-300 S 1000
edit-commitment SC-002 --status approved
send commitment SC-002
export commitment SC-002
for C in SC-001 SC-002 {
  add-invoice $C 1 100 --status approved
  send invoice $C 1
}
export invoice SC-001 1
set ap-duplicates per-vendor
export invoice SC-002 1
expect error bad-number
export invoice SC-002 1 --erp-id 1-B
add-invoice SC-002 2 100 --status approved
send invoice SC-002 2
set ap-duplicates per-commitment
export invoice SC-002 2
