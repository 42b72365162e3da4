#: title Unlinking waits until the sync has seen that the commitment is gone from Vista
#: tags rule-74, commitments
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
export commitment SC-001

unlink commitment SC-001
expect error still-in-vista
expect error "The commitment is still in your ERP system. Please delete it before retrying."
remove-vista-commitment SC-001
unlink commitment SC-001                  # gone, but no sync has seen that
expect error still-in-vista
expect commitment SC-001 synced = yes
advance-to-sync
unlink commitment SC-001
expect output <<END
Successfully Unlinked
END
expect commitment SC-001 synced = no
expect commitment SC-001 erp-status = not-sent

send commitment SC-001                    # once more, for the oldest connector
export commitment SC-001
set connector ryvit
remove-vista-commitment SC-001
sync
unlink commitment SC-001                  # it has no Unlink
expect error support-only
add-user ann
grant ann erp-admin can-push commitments-admin
as ann
reset commitment SC-001
expect error support-only
as support
reset commitment SC-001
expect commitment SC-001 synced = no

set connector procore                     # a change order's neither
send commitment SC-001
export commitment SC-001
add-cco SC-001 001 "Deeper footings"
add-ccoline SC-001 001 03-300 S 1000
edit-cco SC-001 001 --status approved
send cco SC-001 001
export cco SC-001 001
set connector ryvit
unlink cco SC-001 001
expect error support-only
expect error "the Integration by Ryvit has no Unlink for change orders"
expect cco SC-001 001 synced = yes
