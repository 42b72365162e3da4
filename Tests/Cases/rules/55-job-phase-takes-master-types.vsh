#: title A phase joins a job with all its master cost types
#: tags rule-55, vista
add-phase 01-100 "General conditions" --cost-types L,S,O
add-phase 02-200 "Site work" --cost-types none
add-phase 03-300 "Concrete" --cost-types L,M
add-job 123 "By hand"
add-jobphase 123 01-100
expect jobphase 123 01-100 cost-types = L,S,O
expect jobphase 123 01-100 description = "General conditions"
expect jobphase 123 01-100 active = yes
add-jobphase 123 02-200
expect jobphase 123 02-200 cost-types = ""
add-jobphase 123 03-300 --cost-types M    # unless others are named
expect jobphase 123 03-300 cost-types = M
edit-phase 01-100 --cost-types L          # later changes of the master stay with it
expect jobphase 123 01-100 cost-types = L,S,O
