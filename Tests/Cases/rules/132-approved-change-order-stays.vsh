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
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000
edit-commitment SC-001 --status approved
add-cco SC-001 001 "Deeper footings" --status approved
remove-cco SC-001 001
expect error wrong-status
edit-cco SC-001 001 --status draft
remove-cco SC-001 001
expect no cco SC-001 001

add-pcco 123 001 "Roof terrace" --status approved
remove-pcco 123 001
expect error wrong-status
edit-pcco 123 001 --status draft
remove-pcco 123 001
expect no pcco 123 001
