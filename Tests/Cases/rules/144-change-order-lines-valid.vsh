#: title The lines of a change order have cost types that are in Vista
#: tags rule-144, change-orders
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
add-cco SC-001 001 "Deeper footings"
add-ccoline SC-001 001 03-300 M 4000      # the code has no M on this project
edit-cco SC-001 001 --status approved
send cco SC-001 001
export cco SC-001 001
expect error invalid-line-item
expect error "change order is invalid because it contains an invalid line item"
assign-costtype 123 03-300 M
export cco SC-001 001                     # assigned, but not in Vista
expect error invalid-line-item
send project 123
update job 123
export cco SC-001 001
expect vista-changeorder SC-001 001 amount = 4000
