#: title A lump-sum line has no units
#: tags rule-115, commitments
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
add-sovline SC-001 03-300 M 500 --unit ls --quantity 10
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
expect error lump-sum-units
expect no vista-commitment SC-001
reject commitment SC-001
edit-commitment SC-001 --status draft
edit-sovline SC-001 2 --quantity 0
add-sovline SC-001 03-300 L 500 --unit HRS --quantity 10  # hours have units
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
expect count vista-commitmentitems --commitment SC-001 = 3
