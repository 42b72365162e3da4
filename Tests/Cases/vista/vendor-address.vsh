#: title A vendor has an address and a name that its company takes over
#: tags vendors, import
add-vendor 501 "Solid Ground" --state WA --country US
add-vendor 502 ""
sync
import vendor 501
expect company "Solid Ground" state = WA
expect company "Solid Ground" country = US
import vendor 502
expect error "vendor 502 has no name, and a company needs one"
expect count companies = 1
edit-vendor 502 --name "Soft Ground" --state OR
import vendor 502
expect company "Soft Ground" state = OR
expect company "Soft Ground" vendor = 502
