#: title Vista takes no slash in the number of a commitment
#: tags rule-110, commitments
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
for NUMBER in SC/1 'SC\1' SC-1 {
  add-commitment 123 $NUMBER "Footings" --kind subcontract --company "Solid Ground LLC"
  add-sovline $NUMBER 03-300 S 100
  edit-commitment $NUMBER --status approved
}
send commitment SC/1
expect error bad-number
send commitment 'SC\1'
expect error bad-number
send commitment SC-1                      # a hyphen is fine
expect commitment SC-1 erp-status = ready-to-export
