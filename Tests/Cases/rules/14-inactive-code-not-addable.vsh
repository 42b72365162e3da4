#: title A deactivated company code cannot be added; who has it keeps it
#: tags rule-14, company-list
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
sync
add-project 1 "Has it"
add-project 2 "Lacks it"
add-costcode 1 01-100
deactivate-costcode 01-100
expect standard-code 01-100 status = inactive
expect costcode 1 01-100 missing = no     # untouched
sync
expect standard-code 01-100 status = inactive
add-costcode 2 01-100
expect error code-inactive
add-costcode 2 --all                      # passes it over
expect count costcodes --project 2 = 1
expect no costcode 2 01-100
edit-phase 01-100 --description "Changed"  # a sync does not make it active again
sync
expect standard-code 01-100 status = inactive
reactivate-costcode 01-100
add-costcode 2 01-100
expect costcode 2 01-100 description = "Changed"
