#: title Nothing is posted to a month that is closed
#: tags rule-114, commitments, vista
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
edit-company-parameters --closed-through 2026-01
send commitment SC-001
export commitment SC-001
expect error month-closed
expect commitment SC-001 error = "the month of 2026-01-05 is closed in Vista"
export commitment SC-001 --date 2025-12-31
expect error month-closed
export commitment SC-001 --date 2026-02-01
expect vista-commitment SC-001 original-date = 2026-02-01

post-cost 123 03-300 L 10
expect error month-closed
post-cost 123 03-300 L 10 --date 2026-02-01
edit-company-parameters --closed-through none
post-cost 123 03-300 L 10
expect count costdetails = 2
