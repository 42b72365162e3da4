#: title A synced job is not in Ready to Update until the project is sent again
#: tags rule-35, export
add-phase 01-100 "General conditions" --cost-types L
add-phase 02-200 "Site work" --cost-types L
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100
update job 123
expect error not-synced
send project 123
update job 123                            # sent, but never exported
expect error not-synced
expect job 123 status = ready-to-export
export job 123
export job 123
expect error nothing-to-update
update job 123
expect error nothing-to-update
send project 123                          # nothing new to send
expect error nothing-to-update

add-costcode 123 02-200
update job 123
expect error nothing-to-update
export job 123
expect error nothing-to-update
send project 123
expect job 123 status = ready-to-update
update job 123
expect jobphase 123 02-200

assign-costtype 123 02-200 M              # a cost type is something new as well
update job 123
expect error nothing-to-update
send project 123
export job 123                            # export updates a synced job
expect jobphase 123 02-200 cost-types = L,M
