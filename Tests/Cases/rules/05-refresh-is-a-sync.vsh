#: title Refresh pulls at once and logs a request
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
