#: title T3: the phase was put back with another dash or blank
#: ticket T3
#: tags ticket-recipe, export, phases
# "03-300 is in JC Phases again, we waited two hours, and it is still missing for the integration.
#  In the grid it looks the same as on the project."
add-phase 03-300 "Concrete"
sync
add-project 24-107 "North Clinic"
add-costcode 24-107 03-300
send project 24-107
remove-phase 03-300
advance-to-sync
add-phase "03-300-" "Concrete"            # the cause: another key, by a dash …
add-phase " 03-300" "Concrete"            # … and by a blank
advance 2h

export job 24-107                         # the failure; the way out points at the look-alikes
expect error missing-phase-relationships
expect costcode 24-107 03-300 missing = yes

add-phase "03-300" "Concrete"             # the cure: the code to the byte
advance-to-sync
export job 24-107
expect job 24-107 status = synced
remove-phase "03-300-"
remove-phase " 03-300"
