#: title Refresh pulls at once what its own tab shows, and logs a request
#: tags rule-5, sync
add-phase 01-100 "General conditions"
sync
expect count requests = 0                 # the background sync logs none
add-phase 02-200 "Site work"
refresh costcodes
expect standard-code 02-200 missing = no
expect count requests = 1
expect request 1 event = sync_standard_cost_codes
expect request 1 status = in-progress
expect request 1 time = "2026-01-05 08:00"
advance 1s
expect request 1 status = success

add-phase 03-300 "Concrete"               # each asks for its own kind only
add-job 77- "Old garage"
add-vendor 3310 "Solid Ground LLC"
refresh jobs
expect staged-record job 77- status = staged
expect no standard-code 03-300
expect no staged-record vendor 3310
refresh vendors
expect staged-record vendor 3310 status = staged
expect no standard-code 03-300
refresh costcodes
expect standard-code 03-300 missing = no
expect request 2 event = sync_jobs
expect request 3 event = sync_vendors

add-project 123 "Riverside Tower"         # nor is a missing phase cured by another tab's
add-costcode 123 03-300
remove-phase 03-300
sync
add-phase 03-300 "Concrete"
advance 1m
refresh jobs
send project 123
export job 123
expect error missing-phase-relationships
refresh costcodes
export job 123
expect job 123 status = synced

add-jobphase 123 01-100                   # what no tab shows comes by the hourly sync alone
advance 1m
refresh jobs
refresh costcodes
expect no costcode 123 01-100
archive job 77-
refresh vendors
advance-to-sync
expect costcode 123 01-100
expect staged-record job 77- status = archived
