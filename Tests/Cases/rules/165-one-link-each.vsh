#: title A job has one project, a vendor one company
#: tags rule-165, import
set connector app-xchange
add-job 77- "Old garage"
add-project 123 "Garage"
add-project 124 "Garage, again"
sync
link job 123 77-
link job 124 77-
expect error linked-elsewhere
unlink job 123
link job 124 77-

add-vendor 3310 "Solid"
add-vendor 3311 "Solid Two"
add-company "Solid"
add-company "Other"
sync
link vendor Solid 3310
link vendor Other 3310
expect error linked-elsewhere
link vendor Solid 3311
expect error already-synced
unlink vendor Solid
link vendor Other 3310
expect company Other vendor = 3310
advance-to-sync
tab vendors --filter ready-to-import      # the other one is still offered
expect output <<END
name       state  country  match  erp-status       ribbon  vendor-id  errors
Solid Two                         ready-to-import          3311
END
