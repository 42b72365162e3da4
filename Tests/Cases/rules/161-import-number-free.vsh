#: title What has a name that is taken is linked, and not imported
#: tags rule-161, import
add-project 77 "Procore's own"
add-job 77 "Vista's own"
add-company "Solid Ground LLC"
add-vendor 3310 "Solid Ground LLC"
add-vendor 3311 "Other Ground LLC"
sync
import job 77
expect error not-importable
expect error "Procore has a project 77 already: to add the job would make a second one"
tab vendors                               # the tab marks with what a vendor is to be linked
expect output <<END
name              state  country  match             erp-status       ribbon  vendor-id  errors
Solid Ground LLC                  Solid Ground LLC  ready-to-import          3310
Other Ground LLC                                    ready-to-import          3311
END
import vendor 3310
expect error \
    "Procore has a company Solid Ground LLC already: to add vendor 3310 would make a second one"
link vendor "Solid Ground LLC" 3310
import vendor 3311
expect company "Other Ground LLC" synced = yes
add-vendor 3312 "OTHER GROUND LLC"        # case does not count, and the company is another vendor's
refresh vendors
import vendor 3312
expect error not-importable
edit-vendor 3312 --name "Third Ground LLC"
import vendor 3312
expect company "Third Ground LLC" vendor = 3312
