#: title An item can be taken back only before the approver has decided
#: tags rule-102, approval
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
retrieve commitment SC-001                # not sent yet
expect error not-sent
send commitment SC-001
retrieve commitment SC-001
expect commitment SC-001 erp-status = retrieved
retrieve commitment SC-001
expect error not-sent
send commitment SC-001
export commitment SC-001 --date none      # fails: that was a decision
expect error no-date
retrieve commitment SC-001
expect error not-sent
reject commitment SC-001
edit-commitment SC-001 --status draft
edit-commitment SC-001 --title "Footings, again"
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
retrieve commitment SC-001
expect error not-sent
