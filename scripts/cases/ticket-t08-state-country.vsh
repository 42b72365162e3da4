#: title T8: a vendor is rejected for its state and country
#: ticket T8
#: tags ticket-recipe, vendors
# "Invalid State/Country combination. It says Washington, and Washington is a state."
add-company "Solid Ground LLC" --state Washington --country US
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310  # the failure
expect error "Invalid State/Country combination"
expect company "Solid Ground LLC" erp-status = failed
expect no vendor 3310

reject vendor "Solid Ground LLC"          # the cure: as Vista's HQ States spells it
edit-company "Solid Ground LLC" --state WA
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
expect vendor 3310 state = WA
