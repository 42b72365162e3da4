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

add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
for NUMBER in SC-001 SC-002 SC-003 {
  add-commitment 123 $NUMBER "Footings" --kind subcontract --company "Solid Ground LLC"
  add-sovline $NUMBER 01-100 L 31000
  edit-commitment $NUMBER --status approved
}
send commitment SC-001
advance 2d
expect commitment SC-001 erp-status = ready-to-export
expect no vista-commitment SC-001
set direct-export on                      # sending is exporting
send commitment SC-002
expect commitment SC-002 erp-status = synced
expect vista-commitment SC-002
expect commitment SC-001 erp-status = ready-to-export  # what was sent before still waits
edit-vendor 3310 --active no
send commitment SC-003                    # and it can fail
expect error vendor-inactive
expect commitment SC-003 erp-status = failed
add-project 456 "Hillside"
add-costcode 456 01-100
send project 456                          # jobs wait all the same
expect job 456 status = ready-to-export
