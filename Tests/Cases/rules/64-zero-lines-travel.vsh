#: title Lines of nothing travel, deletions do not
#: tags rule-64, budgets
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500 --cost-types M
send project 123
export job 123
add-budgetline 123 03-300 M 48250.50
add-budgetline 123 05-500 M 0
lock-budget 123
send budget 123
export budget 123
expect budgetline 123 2 synced = yes      # nothing is an amount too
advance-to-sync
unlock-budget 123
remove-budgetline 123 1
expect phasecost 123 03-300.M original-estimate = 48250.50  # Vista keeps it
