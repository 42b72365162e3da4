#: title Only active vendors are imported and linked
#: tags rule-162, vendors
add-vendor 3310 "Solid Ground LLC" --inactive
add-company "Solid Ground LLC"
sync
tab vendors --filter ready-to-import
expect output <<END
no vendor is in ready-to-import
END
link vendor "Solid Ground LLC" 3310
expect error vendor-inactive
add-vendor 3311 "Rebar Brothers" --inactive
import vendor 3311
expect error "vendor 3311 is inactive in Vista"
edit-vendor 3311 --active yes
refresh vendors
import vendor 3311
expect company "Rebar Brothers" vendor = 3311
edit-vendor 3310 --active yes
link vendor "Solid Ground LLC" 3310
expect company "Solid Ground LLC" vendor = 3310
