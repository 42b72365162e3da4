#: title An approved change order is set back before it is deleted
#: tags rule-132, change-orders
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
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC" \
    --status approved
add-sovline SC-001 03-300 S 31000
add-cco SC-001 001 "Deeper footings" --status approved
remove-cco SC-001 001
expect error wrong-status
edit-cco SC-001 001 --status draft
remove-cco SC-001 001
expect no cco SC-001 001
