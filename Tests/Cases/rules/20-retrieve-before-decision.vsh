#: title A project is retrieved before the approver decides, not afterwards
#: tags rule-20, sending
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100
retrieve project 123
expect error wrong-status
expect job 123 status = not-sent
send project 123
retrieve project 123
expect job 123 status = retrieved
retrieve project 123
expect error wrong-status
export job 123                            # it has left the tool
expect error not-sent
send project 123
reject job 123
retrieve project 123
expect error wrong-status
send project 123
export job 123 --job-id 12345678901
expect error job-id-invalid
retrieve project 123                      # accepted; the export failed
expect error wrong-status
expect job 123 status = failed
reject job 123
send project 123
export job 123
retrieve project 123
expect error wrong-status
expect job 123 status = synced
add-costcode 123 02-200
send project 123
retrieve project 123                      # an update can be taken back too
expect job 123 status = retrieved
expect job 123 synced = yes
