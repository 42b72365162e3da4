#: title Deleting a synced code is a request to the connector, which may refuse
#: tags rule-41, removing
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
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
