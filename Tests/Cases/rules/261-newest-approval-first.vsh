#: title Approvals of change orders are taken back from the newest on, within their contract
#: tags rule-261, approvals
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
add-commitment 123 SC-002 "Steel" --kind subcontract --company "Solid Ground LLC"

add-cco SC-001 001 "A"
add-cco SC-001 002 "B" --status approved
edit-cco SC-001 001 --status approved     # the order of their approval counts, not that of their numbers
edit-commitment SC-002 --status approved
add-cco SC-002 001 "C" --status approved  # another contract's
expect cco SC-001 001 approval = 2
edit-cco SC-001 002 --status draft
expect error wrong-status
edit-cco SC-001 001 --status draft
edit-cco SC-001 002 --status rejected
expect cco SC-001 002 approval = 0

for NUMBER in 001 002 003 {
  add-pcco 123 $NUMBER "Roof" --status approved
}
edit-pcco 123 002 --status no-charge
expect error wrong-status
edit-pcco 123 003 --status no-charge
edit-pcco 123 002 --status no-charge
edit-pcco 123 002 --status approved       # the newest now
edit-pcco 123 001 --status draft
expect error wrong-status
edit-pcco 123 001 --status approved       # as it is
expect pcco 123 001 approval = 1
