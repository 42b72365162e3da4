#: title Only what is in Vista can be unlinked or reset
#: tags rule-105, unlinking
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
unlink commitment SC-001
expect error not-synced
reset commitment SC-001
expect error not-synced
send commitment SC-001
unlink commitment SC-001                  # waiting is not being there
expect error not-synced
export commitment SC-001
reset commitment SC-001                   # does not ask Vista
expect commitment SC-001 synced = no
expect vista-commitment SC-001

unlink vendor "Solid Ground LLC"
expect company "Solid Ground LLC" synced = no
expect vendor 3310                        # the vendor stays
unlink vendor "Solid Ground LLC"
expect error not-synced
