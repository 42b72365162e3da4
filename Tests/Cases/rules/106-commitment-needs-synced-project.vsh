#: title A commitment goes to Vista only after its project
#: tags rule-106, commitments
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000
edit-commitment SC-001 --status approved
send commitment SC-001
expect error not-synced
send project 123
send commitment SC-001                    # sent is not synced
expect error not-synced
export job 123
send commitment SC-001
expect commitment SC-001 erp-status = ready-to-export
