#: title Accept, Reject and Export are there for what was sent, Update for what is in Vista
#: tags rule-103, approval
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
export commitment SC-001
expect error not-sent
accept commitment SC-001
expect error not-sent
reject commitment SC-001
expect error not-sent
archive commitment SC-001
expect error not-sent
add-budgetline 123 03-300 S 31000
lock-budget 123
update budget 123
expect error not-synced
send budget 123
update budget 123                         # it waits, but for its first export
expect error not-synced
send commitment SC-001
accept commitment SC-001                  # the same as export
expect commitment SC-001 erp-status = synced
expect vista-commitment SC-001
export commitment SC-001
expect error already-synced
reject commitment SC-001
expect error already-synced
