#: title A commitment is unlinked after its change orders
#: tags rule-133, commitments, unlinking
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
send commitment SC-001
export commitment SC-001
add-cco SC-001 001 "Deeper footings"
add-ccoline SC-001 001 03-300 S 4000
edit-cco SC-001 001 --status approved
send cco SC-001 001
export cco SC-001 001
unlink commitment SC-001
expect error already-synced
unlink cco SC-001 001
expect error still-in-vista
expect error "The CCO is still in ERP. Please delete it before retrying."
remove-vista-changeorder SC-001 001
remove-vista-commitment SC-001
sync
unlink cco SC-001 001
unlink commitment SC-001
expect commitment SC-001 synced = no
edit-cco SC-001 001 --status draft
edit-commitment SC-001 --status draft
remove-commitment SC-001
expect count ccos = 0
