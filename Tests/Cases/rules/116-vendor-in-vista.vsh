#: title The vendor of a commitment is there and active in Vista
#: tags rule-116, vendors
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000
edit-commitment SC-001 --status approved
send commitment SC-001
edit-vendor 3310 --active no
export commitment SC-001
expect error vendor-inactive
expect commitment SC-001 erp-status = failed
edit-vendor 3310 --active yes
export commitment SC-001
expect commitment SC-001 synced = yes

add-cco SC-001 001 "Deeper" --status approved  # for its change orders and invoices too
add-ccoline SC-001 001 03-300 S 4000
add-invoice SC-001 1 500 --status approved
send cco SC-001 001
send invoice SC-001 1
edit-vendor 3310 --active no
export cco SC-001 001
expect error vendor-inactive
export invoice SC-001 1
expect error vendor-inactive
edit-vendor 3310 --active yes
export cco SC-001 001
export invoice SC-001 1
expect ap-invoice SC-001 1
