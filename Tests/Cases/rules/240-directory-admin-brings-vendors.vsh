#: title A Directory Admin imports and links vendors, without any right of ERP Integrations
#: tags rule-240, permissions, vendors
add-vendor 3310 "Solid Ground LLC"
add-vendor 3311 "Steel & Sons"
add-vendor 3312 "Rebar Brothers"
add-company "Solid Ground LLC"
sync
add-user dan
add-user ann
as dan
import vendor 3311
expect error not-permitted
link vendor "Solid Ground LLC" 3310
expect error not-permitted
as support
grant dan directory-admin
as dan
import vendor 3311
link vendor "Solid Ground LLC" 3310
expect company "Solid Ground LLC" vendor = 3310

unlink vendor "Solid Ground LLC"          # parting them takes ERP Integrations Standard
expect error not-permitted
as support
unlink vendor "Solid Ground LLC"
grant ann erp-standard                    # the general pages: Standard imports, Admin links
as ann
import vendor 3312
link vendor "Solid Ground LLC" 3310
expect error not-permitted
as support
grant ann erp-admin
as ann
link vendor "Solid Ground LLC" 3310
expect company "Solid Ground LLC" vendor = 3310
