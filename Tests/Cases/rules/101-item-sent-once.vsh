#: title What was sent waits for the approver, and comes back when it is retrieved or rejected
#: tags rule-101, approval
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
expect commitment SC-001 erp-status = ready-to-export
send commitment SC-001
expect error already-sent
retrieve commitment SC-001
expect commitment SC-001 erp-status = retrieved
send commitment SC-001
reject commitment SC-001 --comment "wrong amount"
expect commitment SC-001 erp-status = rejected
expect commitment SC-001 comment = "wrong amount"
send commitment SC-001
export commitment SC-001
expect commitment SC-001 erp-status = synced
send commitment SC-001
expect error already-synced

send company "Solid Ground LLC"           # the same button on other items
expect error already-synced
add-company "Second Ground LLC"
send company "Second Ground LLC"
export vendor "Second Ground LLC"
expect error bad-number
send company "Second Ground LLC"          # failed: it still stands there
expect error already-sent
