#: title A company goes while nothing uses it and it is not in Vista
#: tags rule-244, vendors
add-project 123 "Riverside Tower"
add-company "Solid Ground LLC"
add-company "Solid"
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid"
remove-company "Solid"
expect error company-in-use
edit-commitment SC-001 --company "Solid Ground LLC"
remove-company "Solid"
expect no company "Solid"
remove-commitment SC-001
send company "Solid Ground LLC"
remove-company "Solid Ground LLC"
expect error read-only
export vendor "Solid Ground LLC" --vendor-id 3310
remove-company "Solid Ground LLC"
expect error already-synced
unlink vendor "Solid Ground LLC"
remove-company "Solid Ground LLC"
expect count companies = 0
sync
expect staged-record vendor 3310 status = staged
