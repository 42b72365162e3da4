#: title A locked budget keeps its original amounts
#: tags rule-120, budgets
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500 --cost-types M
send project 123
export job 123
add-budgetline 123 03-300 M 48250.50
lock-budget 123
edit-budgetline 123 1 --amount 50000
expect error budget-locked
expect error "The original_budget_amount cannot be updated for a locked budget."
add-budgetline 123 05-500 M 1
expect error budget-locked
remove-budgetline 123 1
expect error budget-locked
edit-budgetline 123 1 --code 05-500       # its code is no amount
edit-budgetline 123 1 --code 03-300
add-budgetline 123 05-500 M 0             # nothing is no amount either
add-budgetchange 123 05-500 M 70
remove-budgetline 123 2                   # a change holds it
expect error budget-locked
remove-budgetchange 123 1
edit-budgetline 123 2 --forecast 500
remove-budgetline 123 2                   # so does a forecast that somebody typed
expect error budget-locked
edit-budgetline 123 2 --forecast none
remove-budgetline 123 2
unlock-budget 123
edit-budgetline 123 1 --amount 50000
expect budgetline 123 1 amount = 50000
