#: title A failed export changes nothing in Vista and marks nothing as synced
#: tags rule-30, export
add-phase 01-100 "General conditions" --cost-types L
add-phase 02-200 "Site work" --cost-types L
add-phase 03-300 "Concrete" --cost-types L
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 03-300
send project 123
remove-phase 03-300
sync
export job 123
expect error missing-phase-relationships
expect count vista-jobs = 0
expect count contracts = 0
expect count contractitems = 0
expect count jobphases = 0
expect costcode 123 01-100 synced = no
expect project 123 synced = no
expect project 123 job-id = ""
expect request 1 status = failed
expect request 1 message = "Missing Phase Relationships Exist"

add-phase 03-300 "Concrete" --cost-types L
sync
export job 123
expect costcode 123 01-100 synced = yes   # the same codes, without the failure
expect count jobphases = 2
remove-phase 03-300
sync
add-costcode 123 02-200
assign-costtype 123 01-100 M
send project 123
update job 123
expect error missing-phase-relationships
expect count jobphases = 2
expect jobphase 123 01-100 cost-types = L
expect costcode 123 02-200 synced = no
expect costcode 123 01-100 synced = yes
