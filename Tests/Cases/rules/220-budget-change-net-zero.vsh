#: title A budget change comes to nothing where the budget demands it
#: tags rule-220, budgets
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500 --cost-types M
send project 123
export job 123
add-budgetline 123 03-300 M 48250.50
add-budgetline 123 05-500 M 1000
lock-budget 123
edit-budget 123 --net-zero yes
add-budgetchange 123 03-300 M 150
expect error not-balanced
add-budgetchange 123 03-300 M 150 --status draft
edit-budgetchange 123 1 --status under-review
expect error not-balanced
add-budgetchangeline 123 1 05-500 M -150
edit-budgetchange 123 1 --status approved
expect budgetchange 123 1 amount = 0
send budget 123
export budget 123
expect phasecost 123 03-300.M estimate-changes = 150
expect phasecost 123 05-500.M estimate-changes = -150
advance-to-sync
edit-budget 123 --net-zero no
add-budgetchange 123 03-300 M 10
