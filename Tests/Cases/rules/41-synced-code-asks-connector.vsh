#: title Deleting a synced code is a request to the connector, which may refuse
#: tags rule-41, removing
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
add-phase 03-300 "Concrete"
add-phase 04-400 "Masonry"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 02-200
send project 123
export job 123
remove-costcode 123 01-100
expect no costcode 123 01-100
expect request 2 event = delete_cost_codes
expect request 2 subject = 01-100
expect request 2 status = success
set code-deletion erp-first
remove-costcode 123 02-200
expect error erp-first
expect costcode 123 02-200
expect request 3 event = delete_cost_codes
expect request 3 status = failed
expect request 3 message = "cost code 02-200 is still on job 123 in Vista"
add-budgetline 123 02-200 L 10
remove-costcode 123 02-200                # in use: Procore refuses, nobody is asked
expect error costcode-in-use
expect count requests = 3

add-jobphase 123 03-300                   # several at once: what may go goes, each is answered
add-jobphase 123 04-400
add-jobphase 123 05-500
sync
remove-jobphase 123 04-400
remove-costcode 123 03-300 04-400 05-500
expect error erp-first
expect error "2 cost codes of project 123 are still in Vista"
expect costcode 123 03-300
expect no costcode 123 04-400
expect costcode 123 05-500
expect request 4 subject = 03-300
expect request 4 status = failed
expect request 5 subject = 04-400
expect request 5 status = success
expect request 6 subject = 05-500
expect request 6 status = failed
remove-costcode 123 03-300 02-200         # one that is in use cannot be ticked: nobody is asked
expect error costcode-in-use
expect count requests = 6
