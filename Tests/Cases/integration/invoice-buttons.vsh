#: title An invoice is checked, taken back, put away and accepted
#: tags invoices, buttons
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
add-invoice SC-001 1 40000
check invoice SC-001 1                    # more than is left, and a draft
expect output <<END
invoice SC-001 1: an export fails, for 2 reasons
invoice SC-001 1 is draft                                               [wrong-status]
  it must be approved, approved-as-noted, pending-owner-approval
  way out  approve it:  edit-invoice SC-001 1 --status approved
  rule invoice-status · more: explain wrong-status
Requisition is invalid because the requisition items does not contain valid amounts [invalid-amounts]
  it asks for 40000.00; 31000.00 is left on SC-001 in Vista
  way out  ask for what is left:  edit-invoice SC-001 1 --amount 31000.00
  rule invoice-within-commitment · more: explain invalid-amounts
END
edit-invoice SC-001 1 --amount 12000 --status approved
check invoice SC-001 1
expect output <<END
invoice SC-001 1: nothing stands in the way of an export
END
send invoice SC-001 1
edit-invoice SC-001 1 --amount 13000
expect error read-only
retrieve invoice SC-001 1
edit-invoice SC-001 1 --amount 13000
expect invoice SC-001 1 erp-status = retrieved
retrieve invoice SC-001 1
expect error not-sent
send invoice SC-001 1
archive invoice SC-001 1
expect invoice SC-001 1 erp-status = archived
accept invoice SC-001 1
expect error not-sent
send invoice SC-001 1
accept invoice SC-001 1
expect ap-invoice SC-001 1 amount = 13000.00
export invoice SC-001 1
expect error already-synced
