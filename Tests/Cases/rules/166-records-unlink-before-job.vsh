#: title A project is parted from its job after its records
#: tags rule-166, jobs, unlinking
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
unlink job 123
expect error already-synced
remove-vista-commitment SC-001
sync
unlink commitment SC-001
unlink job 123
expect project 123 synced = no
expect costcode 123 03-300 synced = no
unlink job 123
expect error not-synced
advance-to-sync
tab jobs --filter ready-to-import         # it can be imported, but its number is taken now
expect output <<END
project  name             status           ribbon  job-id  errors
         Riverside Tower  ready-to-import          123
END
import job 123
expect error not-importable
send project 123                          # and it is in Vista already
export job 123
expect error job-id-taken
