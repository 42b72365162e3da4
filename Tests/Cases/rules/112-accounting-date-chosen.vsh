#: title An export needs an accounting date
#: tags rule-112, commitments
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
export commitment SC-001 --date none
expect error no-date
expect error "Please choose a date"
expect commitment SC-001 error = "Please choose a date"
expect no vista-commitment SC-001
export commitment SC-001 --date 2026-01-31
expect vista-commitment SC-001 original-date = 2026-01-31

add-commitment 123 SC-002 "Today's date is in the box" --kind po --company "Solid Ground LLC"
add-sovline SC-002 03-300 M 100
edit-commitment SC-002 --status approved
send commitment SC-002
export commitment SC-002
expect vista-commitment SC-002 original-date = 2026-01-05
