#: title Only active vendors are imported and linked
#: tags rule-162, vendors
add-vendor 3310 "Solid Ground LLC" --inactive
add-company "Solid Ground LLC"
sync
tab vendors --filter ready-to-import
expect output <<END
no vendor is in ready-to-import
END
tab vendors --filter archived             # where Vista's inactive vendors stand
expect output <<END
name              state  country  match             erp-status  ribbon  vendor-id  errors
Solid Ground LLC                  Solid Ground LLC  archived            3310
END
unarchive vendor 3310                     # it is offered then, and cannot be linked still
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

add-vendor 3312 "Steel & Sons"            # one that turns inactive while it is offered stays where it is
sync
edit-vendor 3312 --active no
sync
expect staged-record vendor 3312 status = staged
archive vendor 3312
edit-vendor 3312 --active yes
sync
expect staged-record vendor 3312 status = staged
