#: title Subcontracts and purchase orders have statuses of their own
#: tags rule-263, approvals
add-project 123 "Riverside Tower"
add-company "Solid Ground LLC"
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC" \
    --status out-for-bid
for STATUS in draft out-for-signature complete terminated void approved {
  edit-commitment SC-001 --status $STATUS
}
for STATUS in processing submitted partially-received received closed {
  edit-commitment SC-001 --status $STATUS
  expect error wrong-status
}
add-commitment 123 PO-1 "Rebar" --kind po --company "Solid Ground LLC" --status out-for-bid
expect error wrong-status
add-commitment 123 PO-1 "Rebar" --kind po --company "Solid Ground LLC" --status processing
for STATUS in submitted partially-received received closed draft approved {
  edit-commitment PO-1 --status $STATUS
}
for STATUS in out-for-signature complete terminated void {
  edit-commitment PO-1 --status $STATUS
  expect error wrong-status
}
