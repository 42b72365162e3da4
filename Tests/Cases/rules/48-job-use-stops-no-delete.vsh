#: title A phase can be deleted while jobs hold it, even in strict mode
#: tags rule-48, vista
add-phase 01-100 "General conditions" --cost-types L
add-phase 02-200 "Site work" --cost-types none
add-job 123 "By hand"
add-jobphase 123 01-100
add-jobphase 123 02-200
remove-phase 01-100
expect no phase 01-100
expect jobphase 123 01-100 cost-types = L
set phase-delete strict
remove-phase 02-200
expect no phase 02-200
expect jobphase 123 02-200
add-jobphase 123 01-100                   # it is on the job all the same
expect error already-exists
remove-jobphase 123 01-100
add-jobphase 123 01-100
expect error phase-not-on-file
