#: title An invoice has a description of at most 30 characters
#: tags rule-147, invoices
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
send commitment SC-001
export commitment SC-001
add-invoice SC-001 1 500 --description "Footings, progress in January 1" --status approved
send invoice SC-001 1
expect error title-too-long
edit-invoice SC-001 1 --description "Footings, progress in January "
send invoice SC-001 1
export invoice SC-001 1
expect ap-invoice SC-001 1 description = "Footings, progress in January "
