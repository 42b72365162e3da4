#: title A subcontract goes when it is approved or complete, a purchase order only when approved
#: tags rule-68, commitments
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
for NUMBER in SC-1 SC-2 SC-3 {
  add-commitment 123 $NUMBER "Footings" --kind subcontract --company "Solid Ground LLC"
  add-sovline $NUMBER 03-300 S 100
}
for NUMBER in PO-1 PO-2 PO-3 {
  add-commitment 123 $NUMBER "Rebar" --kind po --company "Solid Ground LLC"
  add-sovline $NUMBER 03-300 M 100
}
edit-commitment SC-2 --status approved
edit-commitment SC-3 --status complete
edit-commitment PO-2 --status approved
edit-commitment PO-3 --status closed

send commitment SC-1                      # a draft
expect error wrong-status
send commitment SC-2
send commitment SC-3
send commitment PO-1
expect error wrong-status
send commitment PO-2
send commitment PO-3                      # closed: too late for a purchase order
expect error wrong-status
