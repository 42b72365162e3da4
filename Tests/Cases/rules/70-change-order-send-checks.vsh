#: title A commitment change order needs a synced commitment, Approved, lengths that fit, and a line
#: tags rule-70, commitments, change-orders
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
add-cco SC-001 001 "Deeper footings"
send cco SC-001 001                       # the commitment has to be there first
expect error commitment-not-synced
send commitment SC-001
export commitment SC-001
send cco SC-001 001
expect error wrong-status
edit-cco SC-001 001 --status approved \
    --title "A title of sixty-one characters does not fit into Vista's row"
send cco SC-001 001
expect error title-too-long
edit-cco SC-001 001 --status draft
edit-cco SC-001 001 --title "Deeper footings"
edit-cco SC-001 001 --status approved
send cco SC-001 001
expect error no-sov-line
edit-cco SC-001 001 --status draft
add-ccoline SC-001 001 03-300 S 4000
add-ccoline SC-001 001 03-300 S 200       # the same code and cost type once more
add-ccoline SC-001 001 05-500 M 50
add-ccoline SC-001 001 03-300 M 60        # the same code, and another cost type
edit-cco SC-001 001 --status approved
send cco SC-001 001
export cco SC-001 001
expect vista-changeorder SC-001 001 amount = 4310
expect vista-commitmentitem SC-001 1 changes = 4200  # summed
expect vista-commitmentitem SC-001 2 changes = 50    # a new item
expect vista-commitmentitem SC-001 3 changes = 60    # another one
expect phasecost 123 03-300.S committed = 35200
expect phasecost 123 03-300.M committed = 60

add-cco SC-001 CO-123456789-123456789-1234567 "A number of 30 characters"
add-ccoline SC-001 CO-123456789-123456789-1234567 03-300 S 1
edit-cco SC-001 CO-123456789-123456789-1234567 --status approved
send cco SC-001 CO-123456789-123456789-1234567
add-cco SC-001 CO-123456789-123456789-12345678 "A number of 31 characters"
add-ccoline SC-001 CO-123456789-123456789-12345678 03-300 S 1
edit-cco SC-001 CO-123456789-123456789-12345678 --status approved
send cco SC-001 CO-123456789-123456789-12345678
expect error number-too-long

add-commitment 123 SC-002 "Walls" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-002 03-300 S 5000
edit-commitment SC-002 --status approved
send commitment SC-002
export commitment SC-002
add-cco SC-002 001 "Higher walls"
add-ccoline SC-002 001 03-300 S 100
edit-cco SC-002 001 --status approved
send cco SC-002 001
remove-vista-commitment SC-002            # deleted in Vista after it was sent
export cco SC-002 001
expect error commitment-not-synced
expect no vista-changeorder SC-002 001
expect count vista-commitmentitems --commitment SC-002 = 0
sync
unlink commitment SC-002
send commitment SC-002
export commitment SC-002
export cco SC-002 001
expect vista-changeorder SC-002 001 amount = 100

let ten = "0123456789"                    # the description is cut to 1,000 characters, in Vista only
let hundred = "$ten$ten$ten$ten$ten$ten$ten$ten$ten$ten"
let thousand = "$hundred$hundred$hundred$hundred$hundred$hundred$hundred$hundred$hundred$hundred"
add-cco SC-002 002 "Long story" --description "${thousand}, and more"
add-ccoline SC-002 002 03-300 S 100
edit-cco SC-002 002 --status approved
send cco SC-002 002
export cco SC-002 002
expect vista-changeorder SC-002 002 scope = $thousand
expect vista-changeorder SC-002 002 description = "Long story"
expect cco SC-002 002 description contains "and more"
