#: title Vista takes nothing for a job that was deleted
#: tags rule-185, vista
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
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
remove-jobphase 123 03-300
remove-job 123
export commitment SC-001
expect error "Vista has no job 123 any more"
expect error not-found
expect no vista-commitment SC-001
add-costcode 123 05-500
send project 123
update job 123                            # an update does not make it anew
expect error not-found
expect no vista-job 123
expect job 123 status = failed

add-job 123 "Riverside Tower"             # put back in Vista, it is the same job
update job 123
export commitment SC-001
expect jobphase 123 05-500
expect vista-commitment SC-001

remove-vista-commitment SC-001            # or support parts the two
sync
unlink commitment SC-001
remove-jobphase 123 03-300
remove-jobphase 123 05-500
remove-job 123
reset job 123
send project 123
export job 123
expect vista-job 123
