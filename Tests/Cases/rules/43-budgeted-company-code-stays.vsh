#: title A company code in a budget code cannot be deleted; it can be deactivated
#: tags rule-43, company-list
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 02-200
add-budgetline 123 01-100 L 10
remove-standard-code 01-100
expect error costcode-in-use
expect standard-code 01-100
deactivate-costcode 01-100
expect standard-code 01-100 status = inactive
remove-standard-code 02-200               # on a project, but in no budget code
expect no standard-code 02-200
expect costcode 123 02-200 missing = yes
remove-budgetline 123 1
remove-standard-code 01-100
expect no standard-code 01-100
