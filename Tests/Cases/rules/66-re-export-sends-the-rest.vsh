#: title A budget that is exported again sends only what is new
#: tags rule-66, budgets
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
send budget 123
expect error nothing-to-update
add-budgetchange 123 03-300 M 1500
send budget 123
update budget 123
expect phasecost 123 03-300.M original-estimate = 48250.50  # not sent again
expect phasecost 123 03-300.M estimate-changes = 1500
advance-to-sync
expect jobcost 123 03-300.M approved-changes = 1500
add-budgetchange 123 03-300 M -500
send budget 123
update budget 123
expect phasecost 123 03-300.M estimate-changes = 1000
