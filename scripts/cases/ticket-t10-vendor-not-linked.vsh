#: title T10: a commitment cannot be sent, because its company has no vendor
#: ticket T10
#: tags ticket-recipe, commitments, vendors
# "Solid Ground is in Vista for years. Why can I not send their subcontract?"
add-phase 03-300 "Concrete"
add-vendor 3310 "Solid Ground LLC"
sync
add-project 24-107 "North Clinic"
add-costcode 24-107 03-300
send project 24-107
export job 24-107
add-company "Solid Ground LLC"            # the cause: typed in Procore, never linked
add-commitment 24-107 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000
edit-commitment SC-001 --status approved

send commitment SC-001                    # the failure
expect error vendor-not-linked

link vendor "Solid Ground LLC" 3310       # the cure
send commitment SC-001
export commitment SC-001
expect vista-commitment SC-001 vendor = 3310
