#: title An approved commitment is not deleted, nor one with an approved change order
#: tags rule-262, approvals
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

remove-commitment SC-001
expect error wrong-status
add-cco SC-001 001 "A" --status approved
add-cco SC-001 002 "B" --status approved
edit-commitment SC-001 --status draft
remove-commitment SC-001
expect error wrong-status
edit-cco SC-001 002 --status void
edit-cco SC-001 001 --status void
remove-commitment SC-001
expect no commitment SC-001
