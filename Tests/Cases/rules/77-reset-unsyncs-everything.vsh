#: title A reset by support makes everything of a project unsynced
#: tags rule-77, jobs, unlinking
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
send project 123
export job 123
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
add-cco SC-001 001 "Deeper footings"
add-ccoline SC-001 001 03-300 S 4000
edit-cco SC-001 001 --status approved
send cco SC-001 001
export cco SC-001 001
refresh primes
import prime 123
add-project 456 "Hillside"
reset job 456
expect error not-synced
as support
reset job 123
expect project 123 synced = no
expect job 123 status = not-sent
expect costcode 123 03-300 synced = no
expect commitment SC-001 synced = no
expect cco SC-001 001 synced = no
expect prime 123 synced = no
expect vista-job 123                      # Vista is not touched
expect vista-commitment SC-001
expect jobphase 123 03-300
add-user kim
grant kim erp-admin can-push
as kim
reset job 123
expect error support-only

as support
add-job 88- "Annex"                       # an imported job and contract are offered again
add-jobphase 88- 03-300
refresh jobs
import job 88-
advance-to-sync
import prime 88-
reset job 88-
expect staged-record job 88- status = staged
expect staged-record prime 88- status = staged
