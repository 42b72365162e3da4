#: title A budget change needs a locked budget and a line
#: tags rule-122, budgets
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500 --cost-types M
send project 123
export job 123
add-budgetline 123 03-300 M 48250.50
add-budgetchange 123 03-300 M 100
expect error budget-not-locked
lock-budget 123
add-budgetchange 123 05-500 M 100         # no such line
expect error not-found
add-budgetchange 123 03-300 L 100         # the code has a line, the cost type none
expect error not-found
add-budgetchange 123 03-300 M 100 --status draft
expect budgetchange 123 1 amount = 100
add-budgetchangeline 123 1 05-500 M -100
expect error not-found
add-budgetline 123 05-500 M 0
add-budgetchangeline 123 1 05-500 M -100
edit-budgetchangeline 123 1.2 --type L
expect error not-found
