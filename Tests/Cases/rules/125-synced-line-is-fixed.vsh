#: title A budget line that is in Vista is fixed
#: tags rule-125, budgets
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500 --cost-types M
send project 123
export job 123
add-budgetline 123 03-300 M 48250.50
lock-budget 123
send budget 123
export budget 123
advance-to-sync
unlock-budget 123
edit-budgetline 123 1 --amount 50000
expect error read-only
edit-budgetline 123 1 --code 05-500
expect error read-only
add-budgetline 123 05-500 M 70            # what is new can still be edited
edit-budgetline 123 2 --amount 80
lock-budget 123
send budget 123
update budget 123
expect phasecost 123 05-500.M original-estimate = 80
