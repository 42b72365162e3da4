#: title With locked phases only set-up forms and change orders add phases
#: tags rule-53, vista
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
add-phase 05-500 "Metals"
edit-job 123 --lock-phases yes
post-cost 123 05-500 L 10
expect error phase-locked
add-jobphase 123 05-500                   # JC Job Phases is a set-up form
post-cost 123 05-500 L 10
expect phasecost 123 05-500.L actual-cost = 10

remove-jobphase 123 03-300                # a commitment is no set-up form
send commitment SC-001
export commitment SC-001
expect error phase-locked
expect commitment SC-001 error = "phases on job 123 are locked, and 03-300 is not on it"
expect no vista-commitment SC-001
edit-job 123 --lock-phases no
export commitment SC-001
expect jobphase 123 03-300                # it came back by the posting
