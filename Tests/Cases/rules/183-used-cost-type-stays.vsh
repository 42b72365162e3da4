#: title A cost type is deleted when nothing has it
#: tags rule-183, vista
add-costtype 6 F "Freight"
add-phase 03-300 "Concrete" --cost-types L,F
add-job 123 "Garage"
add-jobphase 123 03-300
remove-costtype F
expect error costtype-in-use
edit-phase 03-300 --cost-types L
remove-costtype F                         # the job still has it
expect error costtype-in-use
edit-jobphase 123 03-300 --cost-types L
remove-costtype F
expect no costtype 6
