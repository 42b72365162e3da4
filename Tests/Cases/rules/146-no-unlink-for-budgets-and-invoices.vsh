#: title A budget is reset, an invoice unlinked or reset
#: tags rule-146, unlinking
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
add-budgetline 123 03-300 S 31000
lock-budget 123
unlink budget 123
expect error not-synced
send budget 123
export budget 123
unlink budget 123
expect error support-only
add-invoice SC-001 1 12000 --status approved
send invoice SC-001 1
export invoice SC-001 1
unlink invoice SC-001 1
expect error still-in-vista
expect error "The requisition is still in your ERP system. Please delete it before retrying."
set invoice-release support
unlink invoice SC-001 1
expect error support-only
reset invoice SC-001 1
expect invoice SC-001 1 synced = no
set invoice-release unlink
send invoice SC-001 1
export invoice SC-001 1 --erp-id 1-B
remove-ap-invoice SC-001 1-B
unlink invoice SC-001 1                   # no sync has seen it yet
expect error still-in-vista
sync
unlink invoice SC-001 1
expect output <<END
Successfully Unlinked
END
remove-invoice SC-001 1
reset job 123
expect budget 123 synced = no
unlink vendor "Solid Ground LLC"          # vendors, commitments and change orders have one
expect company "Solid Ground LLC" synced = no
