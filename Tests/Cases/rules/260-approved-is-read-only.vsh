#: title What is approved is read-only with its lines, until it has another status
#: tags rule-260, approvals
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

edit-commitment SC-001 --title "Deep footings"
expect error read-only
edit-commitment SC-001 --company "Solid Ground LLC"
expect error read-only
add-sovline SC-001 03-300 S 1
expect error read-only
edit-sovline SC-001 1 --amount 1
expect error read-only
remove-sovline SC-001 1
expect error read-only
edit-commitment SC-001 --status complete  # the status itself is always editable
edit-commitment SC-001 --title "Deep footings"
expect commitment SC-001 title = "Deep footings"
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
edit-commitment SC-001 --title "Footings"  # what is in Vista is locked otherwise
expect ok

add-cco SC-001 001 "Deeper"
add-ccoline SC-001 001 03-300 S 4200
edit-cco SC-001 001 --status approved
edit-cco SC-001 001 --description "Two feet"
expect error read-only
edit-ccoline SC-001 001.1 --amount 1
expect error read-only
edit-cco SC-001 001 --status pending-pricing
edit-ccoline SC-001 001.1 --amount 4300
edit-cco SC-001 001 --status approved
expect cco SC-001 001 amount = 4300.00

add-pcco 123 001 "Roof terrace" --status approved
edit-pcco 123 001 --title "Roof"
expect error read-only
add-pccoline 123 001 03-300 S 9000
expect error read-only
edit-pcco 123 001 --status void
edit-pcco 123 001 --title "Roof"
expect pcco 123 001 title = "Roof"

add-prime 123 PC-1 "Owner"
add-primeline PC-1 Shell 1000
edit-prime PC-1 --status approved
edit-primeline PC-1 1 --amount 2000
expect error read-only
add-primeline PC-1 Roof 1000
expect error read-only
remove-primeline PC-1 1
expect error read-only
edit-prime PC-1 --title "Owner's contract"  # its lines alone are
edit-prime PC-1 --status draft
edit-primeline PC-1 1 --amount 2000
expect primeline PC-1 1 amount = 2000
