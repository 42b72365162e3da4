#: title A commitment that is in Vista keeps its company, its status and its lines, and is not deleted
#: tags rule-69, commitments
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
add-company "Other Ground LLC"
send commitment SC-001
export commitment SC-001
expect commitment SC-001 synced = yes

edit-commitment SC-001 --company "Other Ground LLC"
expect error read-only
edit-commitment SC-001 --status complete
expect error read-only
add-sovline SC-001 03-300 L 100
expect error read-only
edit-sovline SC-001 1 --amount 32000
expect error read-only
remove-sovline SC-001 1
expect error read-only
remove-commitment SC-001
expect error read-only
edit-commitment SC-001 --title "Footings and slab"  # the title is not locked
expect commitment SC-001 title = "Footings and slab"

remove-vista-commitment SC-001
sync
unlink commitment SC-001
edit-commitment SC-001 --status draft
edit-sovline SC-001 1 --amount 32000      # unlinked: everything is free
remove-commitment SC-001
expect no commitment SC-001
