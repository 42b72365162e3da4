#: title The approver types the vendor's number: a whole number that no vendor has
#: tags rule-117, vendors
add-vendor 3310 "Other Ground LLC"
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC"
expect error bad-number
expect error "Code can't be blank."
export vendor "Solid Ground LLC" --vendor-id SOLID
expect error bad-number
export vendor "Solid Ground LLC" --vendor-id 3310
expect error "vendor is invalid because the code is not unique"
expect company "Solid Ground LLC" erp-status = failed
expect vendor 3310 name = "Other Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3311
expect vendor 3311 name = "Solid Ground LLC"
expect company "Solid Ground LLC" synced = yes
