#: title T7: a commitment is rejected, because the phase is inactive on the job
#: ticket T7
#: tags ticket-recipe, commitments, vista
# "Only this job has the problem, the same phase works on every other one."
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
edit-jobphase 24107 03-300 --active no    # the cause

send commitment SC-001
export commitment SC-001                  # the failure: active cost types do not help
expect error phase-inactive
post-cost 24107 03-300 S 100              # accounting meets it too
expect error phase-inactive

edit-jobphase 24107 03-300 --active yes   # the cure
export commitment SC-001
expect commitment SC-001 synced = yes
