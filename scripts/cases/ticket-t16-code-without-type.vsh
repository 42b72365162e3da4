#: title T16: a cost code has no cost type
#: ticket T16
#: tags ticket-recipe, export, phases
# "We do not even budget 03-300. Why does it stop the whole project?"
add-phase 01-100 "General conditions" --cost-types L
add-phase 03-300 "Concrete" --cost-types none  # the cause: no master cost types, so none by default
sync
add-project 24-107 "North Clinic"
add-costcode 24-107 01-100 03-300
expect costcode 24-107 03-300 cost-types = ""

send project 24-107                       # the failure: every code needs one, budgeted or not
expect error cost-type-required

assign-costtype 24-107 03-300 L           # the cure
send project 24-107
export job 24-107
expect job 24-107 status = synced
expect jobphase 24-107 03-300 cost-types = L
