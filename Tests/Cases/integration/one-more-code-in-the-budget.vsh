#: title One more code comes into a budget that was exported
#: tags budgets
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
add-budgetline 123 03-300 M 48250.50
lock-budget 123
send budget 123
export budget 123
advance-to-sync
add-costcode 123 05-500
send project 123
update job 123
add-budgetline 123 05-500 M 7000
expect error budget-locked
add-budgetline 123 05-500 M 0             # with nothing
add-budgetchange 123 05-500 M 7000 --title "Railings"
send budget 123
update budget 123
expect phasecost 123 05-500.M original-estimate = 0
expect phasecost 123 05-500.M estimate-changes = 7000
advance-to-sync
expect jobcost 123 05-500.M approved-changes = 7000
