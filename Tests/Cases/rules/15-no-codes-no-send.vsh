#: title A project without a cost code cannot be sent
#: tags rule-15, sending
add-phase 01-100 "General conditions"
sync
add-project 123 "Riverside Tower"
send project 123
expect error no-cost-codes
expect job 123 status = not-sent
add-costcode 123 01-100
send project 123
expect job 123 status = ready-to-export
retrieve project 123
remove-costcode 123 01-100                # all that it had
send project 123
expect error no-cost-codes
expect job 123 status = retrieved
