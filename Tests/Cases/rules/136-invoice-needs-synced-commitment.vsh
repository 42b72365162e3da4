#: title An invoice goes to Vista after its commitment
#: tags rule-136, invoices
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
send project 123
export job 123
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000
edit-commitment SC-001 --status approved
add-invoice SC-001 1 500 --status approved
send invoice SC-001 1
expect error commitment-not-synced
send commitment SC-001
send invoice SC-001 1                     # sent is not there
expect error commitment-not-synced
export commitment SC-001
send invoice SC-001 1
expect invoice SC-001 1 erp-status = ready-to-export

remove-vista-commitment SC-001            # … nor to one that was deleted in Vista
export invoice SC-001 1
expect error "Vista has no SC-001 any more"
expect error commitment-not-synced
sync
unlink commitment SC-001
send commitment SC-001
export commitment SC-001
export invoice SC-001 1
expect ap-invoice SC-001 1

add-invoice SC-001 2 500 --status approved
unlink vendor "Solid Ground LLC"          # and its company has a vendor
send invoice SC-001 2
expect error vendor-not-linked
link vendor "Solid Ground LLC" 3310
send invoice SC-001 2
