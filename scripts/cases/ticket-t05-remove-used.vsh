#: title T5: the stale code cannot be removed, because lines use it
#: ticket T5
#: tags ticket-recipe, phases, removing
# "We were told to take 03-300 off the project. Procore will not let us."
add-phase 03-300 "Concrete"
add-phase 03-310 "Formwork"
sync
add-project 24-107 "North Clinic"
add-costcode 24-107 03-300 03-310
add-budgetline 24-107 03-300 M 48250.50
add-company "Solid Ground LLC"
add-commitment 24-107 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000 "Footings"
send project 24-107
remove-phase 03-300
advance-to-sync
export job 24-107
expect error missing-phase-relationships

remove-costcode 24-107 03-300             # the failure: it names every user of the code
expect error costcode-in-use

edit-budgetline 24-107 1 --code 03-310    # the cure: give the money another code first
edit-sovline SC-001 1 --code 03-310
remove-costcode 24-107 03-300
export job 24-107
expect job 24-107 status = synced
