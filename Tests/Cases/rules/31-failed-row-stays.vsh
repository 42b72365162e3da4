#: title A failed row stays in the tool with its message and can be retried
#: tags rule-31, export
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
remove-phase 03-300
sync
export job 123
expect error missing-phase-relationships
expect job 123 status = failed
expect job 123 error = "Missing Phase Relationships Exist"
tab jobs --filter failed-to-export
expect output <<END
project  name             status  ribbon  job-id  errors
123      Riverside Tower  failed  blue    123     Missing Phase Relationships Exist
END
tab jobs --filter ready-to-update         # a first export is not there
expect output <<END
no job is in ready-to-update
END
export job 123                            # and again
expect error missing-phase-relationships
expect count requests = 2
add-phase 03-300 "Concrete"
sync
export job 123
expect job 123 error = ""
tab jobs --filter failed-to-export
expect output <<END
no job is in failed-to-export
END

remove-phase 03-300
sync
add-costcode 123 02-200
send project 123
update job 123
expect error missing-phase-relationships
tab jobs --filter failed-to-export        # a failed update is under both
expect output <<END
project  name             status  ribbon  job-id  errors
123      Riverside Tower  failed  blue    123     Missing Phase Relationships Exist
END
tab jobs --filter ready-to-update
expect output <<END
project  name             status  ribbon  job-id  errors
123      Riverside Tower  failed  blue    123     Missing Phase Relationships Exist
END
remove-costcode 123 03-300
update job 123
expect job 123 status = synced
