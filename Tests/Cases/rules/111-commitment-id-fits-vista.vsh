#: title What Vista calls a commitment is there, fits and is its own
#: tags rule-111, commitments
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
set contract-number typed                 # the box is empty until somebody types
send commitment SC-001
export commitment SC-001
expect error bad-number
expect error "Commitment ID can't be blank"
expect commitment SC-001 erp-status = failed
export commitment SC-001 --erp-id S-123456789-123456789-123456789
expect error "Commitment ID is too long. Maximum 30 characters."
export commitment SC-001 --erp-id 123-01
expect vista-commitment 123-01
expect commitment SC-001 erp-id = 123-01

set contract-number procore               # Procore's number stands in the box
add-commitment 123 123-01 "The same number again" --kind po --company "Solid Ground LLC"
add-sovline 123-01 03-300 M 100
edit-commitment 123-01 --status approved
send commitment 123-01
export commitment 123-01
expect error bad-number
expect error "commitment is invalid because the code is not unique"
export commitment 123-01 --erp-id 123-02
expect vista-commitment 123-02
add-commitment 123 SC-003 "Nobody types" --kind po --company "Solid Ground LLC"
add-sovline SC-003 03-300 M 100
edit-commitment SC-003 --status approved
send commitment SC-003
export commitment SC-003
expect vista-commitment SC-003
