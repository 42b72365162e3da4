#: title An export brings no cost type that JC Cost Types has lost
#: tags rule-188, export, cost-types
add-costtype 6 F "Freight"
add-phase 03-300 "Concrete" --cost-types L
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 --cost-types L,F
send project 123
remove-costtype F                         # no phase has it
export job 123
expect error "Vista has no cost type F any more"
expect no vista-job 123
add-costtype 6 F "Freight"                # the first way out
export job 123
expect jobphase 123 03-300 cost-types = L,F
edit-jobphase 123 03-300 --cost-types L
remove-costtype F
add-phase 01-100 "General" --cost-types L
sync
add-costcode 123 01-100
send project 123
update job 123
expect error cost-type-not-on-file
unassign-costtype 123 03-300 F            # the second: Vista has lost it there
update job 123
expect jobphase 123 01-100
expect jobphase 123 03-300 cost-types = L
