#: title T11: a commitment cannot be unlinked, because it is still in Vista
#: ticket T11
#: tags ticket-recipe, commitments, unlinking
# "SC-001 went out with the wrong amount. Unlink says that it is still in the ERP. Accounting swears
#  that they deleted the subcontract."
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
add-sovline SC-001 03-300 S 3100
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001

edit-sovline SC-001 1 --amount 31000      # in Vista: the schedule of values is locked
expect error read-only
unlink commitment SC-001                  # the failure
expect error "The commitment is still in your ERP system. Please delete it before retrying."
advance 20m
remove-vista-commitment SC-001
unlink commitment SC-001                  # deleted, but the sync has not seen it
expect error still-in-vista

advance-to-sync                           # the cure: the sync, then unlink, correct and send again
unlink commitment SC-001
edit-commitment SC-001 --status draft
edit-sovline SC-001 1 --amount 31000
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
expect vista-commitmentitem SC-001 1 cost = 31000
