#: title A job phase goes when everything on it is zero; an original estimate goes with it
#: tags rule-58, vista
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
export commitment SC-001
remove-jobphase 123 03-300                # committed
expect error has-costs
edit-jobphase 123 03-300 --cost-types L,M  # the same for one cost type
expect error has-costs
edit-jobphase 123 03-300 --cost-types L,S  # M has none
remove-vista-commitment SC-001
post-cost 123 03-300 L 10
remove-jobphase 123 03-300
expect error has-costs
post-cost 123 03-300 L -10                # taken back
remove-jobphase 123 03-300
expect no jobphase 123 03-300
expect count phasecosts = 0

add-jobphase 123 03-300                   # zero in all, but not in every month
post-cost 123 03-300 M 10 --date 2026-01-10
post-cost 123 03-300 M -10 --date 2026-02-10
expect count phasecosts = 0
remove-jobphase 123 03-300
expect error has-costs
post-cost 123 03-300 M -10 --date 2026-01-10
post-cost 123 03-300 M 10 --date 2026-02-10
remove-jobphase 123 03-300
expect no jobphase 123 03-300

add-jobphase 123 03-300                   # an original estimate alone goes along
add-estimate 123 03-300 E 500
remove-jobphase 123 03-300
expect no phasecost 123 03-300.E
add-jobphase 123 03-300                   # not once something was posted, though it came to zero
add-estimate 123 03-300 E 500
post-cost 123 03-300 E 10
post-cost 123 03-300 E -10
remove-jobphase 123 03-300
expect error has-costs
edit-jobphase 123 03-300 --cost-types L,M,E
edit-jobphase 123 03-300 --cost-types L,M
expect error has-costs
add-estimate 123 03-300 E -500
remove-jobphase 123 03-300
expect no jobphase 123 03-300

add-jobphase 123 03-300                   # a commitment of nothing holds an estimate, too
add-estimate 123 03-300 O 500
add-commitment 123 SC-003 "Nothing" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-003 03-300 O 0
edit-commitment SC-003 --status approved
send commitment SC-003
export commitment SC-003
remove-jobphase 123 03-300
expect error has-costs
remove-vista-commitment SC-003
remove-jobphase 123 03-300
expect no jobphase 123 03-300

add-jobphase 123 03-300                   # and change orders stop it even at zero
sync
add-budgetline 123 03-300 L 100
lock-budget 123
add-budgetchange 123 03-300 L 25
add-budgetchange 123 03-300 L -25
send budget 123
export budget 123
expect phasecost 123 03-300.L estimate-changes = 0.00
edit-jobphase 123 03-300 --cost-types M,S,E,O
expect error has-costs
edit-jobphase 123 03-300 --cost-types L
