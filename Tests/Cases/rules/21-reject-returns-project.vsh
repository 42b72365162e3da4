#: title Rejecting takes the row out of the tool and gives the project back
#: tags rule-21, approval
add-phase 01-100 "General conditions"
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100
reject job 123
expect error not-sent
send project 123
reject job 123 --comment "wrong list of codes"
expect job 123 status = rejected
expect job 123 comment = "wrong list of codes"
tab jobs
expect output <<END
no project was sent to ERP
END
edit-project 123 --name "Riverside Tower II"
reject job 123
expect error not-sent
export job 123
expect error not-sent
send project 123
expect job 123 status = ready-to-export
expect job 123 comment = ""
remove-phase 01-100
sync
export job 123
expect error missing-phase-relationships
reject job 123                            # a failed one too
expect job 123 status = rejected
expect job 123 error = ""
add-phase 01-100 "General conditions"
sync
send project 123
export job 123
reject job 123
expect error not-sent
expect job 123 status = synced
archive job 123                           # nor is there anything to put away
expect error not-importable
