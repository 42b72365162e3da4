#: title An inactive job phase takes no estimates, commitments, costs or new cost types
#: tags rule-54, vista
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
edit-jobphase 123 03-300 --active no
post-cost 123 03-300 L 10
expect error phase-inactive
send commitment SC-001
export commitment SC-001
expect error phase-inactive
check commitment SC-001
expect output <<END
commitment SC-001: an export fails, for 1 reason
phase 03-300 is inactive on job 123                                     [phase-inactive]
  way out  activate it:  edit-jobphase 123 03-300 --active yes
  rule inactive-job-phase · more: explain phase-inactive
END
edit-jobphase 123 03-300 --active yes
export commitment SC-001
expect phasecost 123 03-300.S committed = 31000
post-cost 123 03-300 L 10

add-invoice SC-001 1 1000 --status approved
send invoice SC-001 1
edit-jobphase 123 03-300 --active no
export invoice SC-001 1                   # it is a cost on the subcontract's phase
expect error phase-inactive
expect no ap-invoice SC-001 1
edit-jobphase 123 03-300 --active yes
export invoice SC-001 1
expect ap-invoice SC-001 1

add-phase 05-500 "Metals" --cost-types L
add-jobphase 123 05-500
sync
edit-jobphase 123 05-500 --active no
edit-jobphase 123 05-500 --cost-types L,M  # in Vista itself
expect error phase-inactive
expect jobphase 123 05-500 cost-types = L
edit-jobphase 123 05-500 --description "Steel"
assign-costtype 123 05-500 M              # and from Procore
send project 123
update job 123
expect error phase-inactive
expect jobphase 123 05-500 cost-types = L
edit-jobphase 123 05-500 --cost-types L,E --active yes
expect jobphase 123 05-500 cost-types = L,E
update job 123
expect jobphase 123 05-500 cost-types = L,M,E
