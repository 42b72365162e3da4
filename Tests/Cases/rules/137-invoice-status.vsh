#: title An invoice is sent in one of three states
#: tags rule-137, invoices
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
for STATUS in draft under-review revise-and-resubmit {
  add-invoice SC-001 $STATUS 100 --status $STATUS
}
for STATUS in approved approved-as-noted {
  add-invoice SC-001 $STATUS 100 --status $STATUS
}
add-invoice SC-001 3 100 --status pending-owner-approval
send invoice SC-001 draft
expect error wrong-status
send invoice SC-001 under-review
expect error wrong-status
send invoice SC-001 revise-and-resubmit
expect error wrong-status
send invoice SC-001 approved
send invoice SC-001 approved-as-noted
send invoice SC-001 3
expect invoice SC-001 3 erp-status = ready-to-export
