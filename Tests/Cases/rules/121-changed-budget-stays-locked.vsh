#: title A budget with changes cannot be unlocked
#: tags rule-121, budgets
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500 --cost-types M
send project 123
export job 123
add-budgetline 123 03-300 M 48250.50
lock-budget 123
unlock-budget 123
lock-budget 123
add-budgetchange 123 03-300 M 100
unlock-budget 123
expect error budget-locked
add-budgetchange 123 03-300 M -100        # counter-changes do not open it either
unlock-budget 123
expect error budget-locked
remove-budgetchange 123 1
remove-budgetchange 123 2
unlock-budget 123
expect budget 123 locked = no
