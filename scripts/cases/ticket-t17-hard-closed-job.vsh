#: title T17: a commitment is rejected, because the job is hard-closed
#: ticket T17
#: tags ticket-recipe, commitments, vista
# "The last subcontract of a finished project does not go to Vista."
add-phase 03-300 "Concrete"
sync
add-project 24-107 "North Clinic"
add-costcode 24-107 03-300
send project 24-107
export job 24-107 --job-id 24107
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
add-commitment 24-107 SC-009 "Punch list" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-009 03-300 S 900
edit-commitment SC-009 --status approved
edit-job 24107 --status hard-closed       # the cause

send commitment SC-009
export commitment SC-009                  # the failure
expect error job-closed
post-cost 24107 03-300 S 900
expect error job-closed

edit-company-parameters --post-hard-closed yes  # the cure: allow it for a day (or open the job)
export commitment SC-009
edit-company-parameters --post-hard-closed no
expect commitment SC-009 synced = yes
