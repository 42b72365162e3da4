#: title An inactive cost type of a job phase takes nothing
#: tags rule-186, vista
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
edit-jobphase 123 03-300 --inactive-types S,E
expect jobphase 123 03-300 active = yes   # the phase itself is active
post-cost 123 03-300 L 10
post-cost 123 03-300 E 10
expect error cost-type-inactive
add-estimate 123 03-300 S 10
expect error cost-type-inactive
check commitment SC-001
expect output <<END
commitment SC-001: an export fails, for 1 reason
cost type S is inactive on phase 03-300 of job 123                      [cost-type-inactive]
  way out  activate it:  edit-jobphase 123 03-300 --inactive-types E
  rule inactive-cost-type · more: explain cost-type-inactive
END
export commitment SC-001
expect error cost-type-inactive
edit-jobphase 123 03-300 --inactive-types E
export commitment SC-001
expect phasecost 123 03-300.S committed = 31000
edit-jobphase 123 03-300 --cost-types L,S  # what is taken off is not inactive any more
expect jobphase 123 03-300 inactive-types = ""
