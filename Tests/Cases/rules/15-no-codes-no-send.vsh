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

remove-phase 01-100                       # no code can be added
sync
add-project 789 "Empty"
check job 789
expect output <<END
job 789: an export fails, for 1 reason
project 789 has no cost code                                            [no-cost-codes]
  Send to ERP stays grey until the project has one
  way out  make a phase in Vista, and add its code:  add-phase, with its code and description; advance-to-sync; add-costcode 789 --all
  rule no-codes-no-send · more: explain no-cost-codes
END
