#: title A commitment change order is checked, taken back, sent back, put away and accepted
#: tags change-orders, buttons
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
add-company Solid
send company Solid
export vendor Solid --vendor-id 501
add-commitment 123 SC-001 "Footings" --kind subcontract --company Solid
add-sovline SC-001 03-300 S 31000
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
add-cco SC-001 001 "Deeper footings"
add-ccoline SC-001 001 03-300 S 4200
check cco SC-001 001
expect output <<END
cco SC-001 001: an export fails, for 1 reason
cco SC-001 001 is draft                                                 [wrong-status]
  only approved change orders go to Vista
  way out  approve it:  edit-cco SC-001 001 --status approved
  rule change-order-send-checks · more: explain wrong-status
END
edit-cco SC-001 001 --status approved
check cco SC-001 001
expect output <<END
cco SC-001 001: nothing stands in the way of an export
END
retrieve cco SC-001 001
expect error not-sent
send cco SC-001 001
edit-ccoline SC-001 001.1 --amount 4500
expect error read-only
retrieve cco SC-001 001
expect cco SC-001 001 erp-status = retrieved
edit-cco SC-001 001 --status draft
edit-ccoline SC-001 001.1 --amount 4500
edit-cco SC-001 001 --status approved
send cco SC-001 001
reject cco SC-001 001 --comment "too much"
expect cco SC-001 001 comment = "too much"
send cco SC-001 001
archive cco SC-001 001
expect cco SC-001 001 erp-status = archived
accept cco SC-001 001
expect error not-sent
send cco SC-001 001
accept cco SC-001 001
expect vista-changeorder SC-001 001 amount = 4500.00
export cco SC-001 001
expect error already-synced               # a change order is never updated
expect cco SC-001 001 erp-status = synced
