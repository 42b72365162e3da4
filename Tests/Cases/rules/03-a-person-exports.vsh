#: title Nothing goes to Vista until a person exports
#: tags rule-3, export
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work" --cost-types L
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100
send project 123
refresh costcodes
advance 2d
expect count vista-jobs = 0
expect count jobphases = 0
expect job 123 status = ready-to-export
export job 123
expect count vista-jobs = 1

add-costcode 123 02-200
send project 123
advance 2d
expect no jobphase 123 02-200
update job 123
expect jobphase 123 02-200
