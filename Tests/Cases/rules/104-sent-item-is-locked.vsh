#: title What was sent is read-only until it comes back
#: tags rule-104, approval
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
edit-commitment SC-001 --title "Footings and slab"
expect error read-only
edit-sovline SC-001 1 --amount 32000
expect error read-only
add-sovline SC-001 03-300 L 100
expect error read-only
remove-sovline SC-001 1
expect error read-only
remove-commitment SC-001
expect error read-only
retrieve commitment SC-001
edit-commitment SC-001 --status draft
edit-sovline SC-001 1 --amount 32000
edit-commitment SC-001 --status approved
expect sovline SC-001 1 amount = 32000
send commitment SC-001
export commitment SC-001 --date none
expect error no-date
edit-sovline SC-001 1 --amount 33000      # failed: still in the tool
expect error read-only
reject commitment SC-001
edit-commitment SC-001 --status draft
edit-sovline SC-001 1 --amount 33000
edit-commitment SC-001 --status approved

add-company "Second Ground LLC"
send company "Second Ground LLC"
edit-company "Second Ground LLC" --state OR
expect error read-only
retrieve company "Second Ground LLC"
edit-company "Second Ground LLC" --state OR

# A commitment stays while something of it waits, though it is not in Vista itself.
send commitment SC-001
export commitment SC-001
add-cco SC-001 001 "Deeper"
add-ccoline SC-001 001 03-300 L 100
edit-cco SC-001 001 --status approved
send cco SC-001 001
as support {
  reset commitment SC-001
}
remove-commitment SC-001
expect error read-only
retrieve cco SC-001 001
