#: title T6: a commitment is rejected, because phases on the job are locked
#: ticket T6
#: tags ticket-recipe, commitments, vista
# "SC-001 fails. The phase is in JC Phases and green in Procore, and accounting will not hear of a problem."
add-phase 03-300 "Concrete"
sync
add-project 24-107 "North Clinic"
add-costcode 24-107 03-300
send project 24-107
export job 24-107 --job-id 24107
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
add-commitment 24-107 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000
edit-commitment SC-001 --status approved
remove-jobphase 24107 03-300              # the cause: taken off the job, and the job's phases locked
edit-job 24107 --lock-phases yes

send commitment SC-001
export commitment SC-001                  # the failure
expect error phase-locked
expect commitment SC-001 erp-status = failed

add-jobphase 24107 03-300                 # the cure: put it on the job (or untick Phases on this job are locked)
export commitment SC-001
expect commitment SC-001 synced = yes
