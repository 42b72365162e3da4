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
