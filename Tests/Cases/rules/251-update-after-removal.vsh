#: title An update brings back what was removed from the job in Vista, or leaves it out
#: tags rule-251, settings
add-phase 03-300 "Concrete" --cost-types L,M
add-phase 05-500 "Metals" --cost-types L
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
send project 123
export job 123
edit-jobphase 123 03-300 --cost-types L
remove-jobphase 123 05-500
add-phase 07-700 "Roof" --cost-types L
sync
add-costcode 123 07-700
send project 123
snapshot removed
update job 123
expect jobphase 123 07-700
expect jobphase 123 05-500
expect jobphase 123 03-300 cost-types = L,M
restore removed
set removed-in-vista left-out
update job 123
expect jobphase 123 07-700
expect no jobphase 123 05-500
expect jobphase 123 03-300 cost-types = L
