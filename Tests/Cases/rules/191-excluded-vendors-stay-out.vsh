#: title On App Xchange vendors are left out by the value of a field
#: tags rule-191, vendors, settings
add-vendor 3310 "Solid Concrete"
add-vendor 3311 "Rebar Supply" --type supplier
add-company "Rebar Supply Inc"
set excluded-vendors colour=red
expect error bad-value
set excluded-vendors 'type = supplier'
sync
expect count staged-records --where 'list = vendor' --where 'status = staged' = 2  # the older connectors leave none out

set connector app-xchange
sync
expect count staged-records --where 'list = vendor' --where 'status = staged' = 1
import vendor 3311
expect error "the connector leaves vendor 3311 out"
link vendor "Rebar Supply Inc" 3311
expect error "the connector leaves vendor 3311 out"
import vendor 3310
expect company "Solid Concrete" vendor = 3310

edit-vendor 3310 --type supplier          # linked, it stays linked
sync
expect company "Solid Concrete" vendor = 3310
set excluded-vendors none
refresh vendors
link vendor "Rebar Supply Inc" 3311
expect company "Rebar Supply Inc" vendor = 3311
