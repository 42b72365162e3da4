#: title A commitment is sent with a number and a title that fit, a linked vendor and a line
#: tags rule-67, commitments
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
add-company "Solid Ground LLC"
add-commitment 123 SC-123456789-123456789-12345678 "Its number has 31 characters" \
    --kind subcontract --company "Solid Ground LLC"
add-sovline SC-123456789-123456789-12345678 03-300 S 31000
edit-commitment SC-123456789-123456789-12345678 --status approved
add-commitment 123 SC-123456789-123456789-1234567 "Its number has 30 characters" \
    --kind subcontract --company "Solid Ground LLC"
add-sovline SC-123456789-123456789-1234567 03-300 S 31000
edit-commitment SC-123456789-123456789-1234567 --status approved

send commitment SC-123456789-123456789-12345678
expect error number-too-long
send commitment SC-123456789-123456789-1234567  # the next thing that is wrong with it
expect error vendor-not-linked
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
send commitment SC-123456789-123456789-1234567
expect commitment SC-123456789-123456789-1234567 erp-status = ready-to-export

add-commitment 123 SC-002 "A title of sixty-one characters does not fit into Vista's row" \
    --kind subcontract --company "Solid Ground LLC" --status approved
send commitment SC-002
expect error title-too-long
edit-commitment SC-002 --status draft
edit-commitment SC-002 --title "A title of sixty characters fits just so into Vista's record"
edit-commitment SC-002 --status approved
send commitment SC-002
expect error no-sov-line
edit-commitment SC-002 --status draft
add-sovline SC-002 03-300 S 0             # an amount of nothing is a line
edit-commitment SC-002 --status approved
send commitment SC-002
expect commitment SC-002 erp-status = ready-to-export
add-commitment 123 SC-003 "Its line is gone" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-003 03-300 S 100
remove-sovline SC-003 1
edit-commitment SC-003 --status approved
send commitment SC-003
expect error no-sov-line
