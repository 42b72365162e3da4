#: title An exported budget waits until the sync shows Vista's estimates
#: tags rule-65, budgets
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
expect budget 123 awaits-estimates = yes
unlock-budget 123
expect error read-only
add-budgetline 123 05-500 M 5
expect error read-only
add-budgetchange 123 03-300 M 5
expect error read-only
send budget 123
expect error read-only
advance-to-sync
expect budget 123 awaits-estimates = no
expect jobcost 123 03-300.M original-estimate = 48250.50
add-budgetchange 123 03-300 M 5
send budget 123
