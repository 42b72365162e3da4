#: title State and country are spelled as in Vista's HQ lists
#: tags rule-118, vendors
add-company "Solid Ground LLC" --state Washington --country US
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
expect error state-country
expect error "Invalid State/Country combination"
expect company "Solid Ground LLC" error = "Invalid State/Country combination"
reject vendor "Solid Ground LLC"
edit-company "Solid Ground LLC" --state WA --country CA  # WA is none of Canada's
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
expect error state-country
reject vendor "Solid Ground LLC"
edit-company "Solid Ground LLC" --state BC
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
expect vendor 3310 state = BC
add-company "Without an address LLC"
send company "Without an address LLC"
export vendor "Without an address LLC" --vendor-id 3311
expect company "Without an address LLC" synced = yes
