#: title What has a name that is taken cannot be imported
#: tags rule-161, import
add-project 77 "Procore's own"
add-job 77 "Vista's own"
add-company "Solid Ground LLC"
add-vendor 3310 "Solid Ground LLC"
add-vendor 3311 "Other Ground LLC"
sync
import job 77
expect error not-importable
expect error "Cannot stage 77 because the code is not unique"
import vendor 3310
expect error "Cannot stage Solid Ground LLC because the code is not unique"
link vendor "Solid Ground LLC" 3310
import vendor 3311
expect company "Other Ground LLC" synced = yes
