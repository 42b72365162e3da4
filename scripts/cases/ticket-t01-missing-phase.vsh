#: title T1: an update of a synced job fails with Missing Phase Relationships Exist
#: ticket T1
#: tags ticket-recipe, export, phases
# "We added 09-900 to the project and sent it again. Update is red: Missing Phase Relationships Exist.
#  Nothing is wrong with 09-900, and last month the same project went through."
add-phase 01-100 "General conditions"
add-phase 03-300 "Concrete"
sync
add-project 24-107 "North Clinic"
add-costcode 24-107 01-100 03-300
send project 24-107
export job 24-107 --job-id 24107

remove-phase 03-300                       # the cause: somebody tidied up JC Phases; the job still has the phase
add-phase 09-900 "Finishes"
advance-to-sync
expect costcode 24-107 03-300 missing = yes
expect jobphase 24107 03-300
add-costcode 24-107 09-900
send project 24-107

update job 24-107                         # the failure: every code of the project travels, also the old one
expect error missing-phase-relationships
expect error "Missing Phase Relationships Exist"
expect job 24-107 status = failed
expect no jobphase 24107 09-900

add-phase 03-300 "Concrete"               # the cure: the same code again, and an hour of patience
advance-to-sync
update job 24-107
expect job 24-107 status = synced
expect jobphase 24107 09-900
