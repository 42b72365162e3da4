#: title What was sent waits with a blue ribbon and is read-only
#: tags rule-19, sending
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100
edit-project 123 --address "1 Quay Street"
export job 123
expect error not-sent
accept job 123
expect error not-sent
expect count requests = 0
send project 123
expect job 123 status = ready-to-export
tab jobs --filter ready-to-export
expect output <<END
project  name             status           ribbon  job-id  errors
123      Riverside Tower  ready-to-export  blue
END
edit-project 123 --name "Other"
expect error read-only
edit-project 123 --address "Other"
expect error read-only
remove-project 123
expect error read-only
send project 123
expect error already-sent
expect project 123 name = "Riverside Tower"
retrieve project 123
edit-project 123 --name "Riverside Tower II"
expect project 123 name = "Riverside Tower II"
tab jobs
expect output <<END
no project was sent to ERP
END

send project 123
export job 123 --job-id 12345678901       # fails; it is still in the tool
expect error job-id-invalid
edit-project 123 --name "Other"
expect error read-only
reject job 123
send project 123
export job 123
edit-project 123 --name "Other"           # synced
expect error read-only
tab jobs --filter synced
expect output <<END
project  name                status  ribbon  job-id  errors
123      Riverside Tower II  synced  green   123
END
add-costcode 123 02-200
send project 123
send project 123                          # ready to update
expect error already-sent
edit-project 123 --name "Other"
expect error read-only
remove-project 123
expect error "project 123 cannot be deleted"
