#: title New combinations of the Vista job become budget lines, where it is set so
#: tags rule-201, budgets, settings
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500 --cost-types M
send project 123
export job 123
add-jobphase 123 05-500 --cost-types L
expect error already-exists
edit-jobphase 123 05-500 --cost-types L,M
advance-to-sync
expect count budgetlines --project 123 = 0
set auto-budget-lines on
edit-jobphase 123 05-500 --cost-types L,M,S
advance-to-sync
expect count budgetlines --project 123 = 3
expect budgetline 123 1 amount = 0
expect budgetline 123 3 type = S
set auto-budget-lines off
edit-jobphase 123 05-500 --cost-types L,M,S,E
advance-to-sync
expect count budgetlines --project 123 = 3
