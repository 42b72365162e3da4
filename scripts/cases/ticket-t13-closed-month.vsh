#: title T13: a commitment is rejected, because its month is closed
#: ticket T13
#: tags ticket-recipe, commitments
# "It was fine all week. On the sixth nothing goes through any more."
add-phase 03-300 "Concrete"
sync
add-project 24-107 "North Clinic"
add-costcode 24-107 03-300
send project 24-107
export job 24-107
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
add-commitment 24-107 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000
edit-commitment SC-001 --status approved
clock 2026-02-06T09:00
edit-company-parameters --closed-through 2026-01  # the cause: accounting closed January

send commitment SC-001
export commitment SC-001 --date 2026-01-31  # the failure: the date that somebody typed
expect error month-closed
expect no vista-commitment SC-001

export commitment SC-001 --date 2026-02-01  # the cure: a day in an open month
expect commitment SC-001 synced = yes
