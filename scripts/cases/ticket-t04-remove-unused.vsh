#: title T4: the phase is gone for good, and nothing on the project uses its code
#: ticket T4
#: tags ticket-recipe, export, phases
# "Accounting retired 07-900 last year and will not bring it back. Now our project cannot be updated.
#  Nobody ever used the code here."
add-phase 03-300 "Concrete"
add-phase 07-900 "Sealants"
sync
add-project 24-107 "North Clinic"
add-costcode 24-107 03-300 07-900
send project 24-107
export job 24-107 --job-id 24107
remove-phase 07-900
add-phase 09-900 "Finishes"
advance-to-sync
add-costcode 24-107 09-900
send project 24-107

update job 24-107                         # the failure: a code that nothing uses travels too
expect error missing-phase-relationships

remove-costcode 24-107 07-900             # the cure: take it off the project, and try again
expect no costcode 24-107 07-900
update job 24-107
expect job 24-107 status = synced
expect jobphase 24107 07-900              # Vista keeps what it has
