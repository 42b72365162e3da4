#: title The forecast of a budget goes to Vista with its export
#: tags rule-223, budgets
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
add-budgetline 123 03-300 M 1000
add-budgetline 123 03-300 S 500
lock-budget 123
send budget 123
export budget 123
expect phasecost 123 03-300.M projected-cost = 0  # not unless the budget says so
advance-to-sync
send budget 123
expect error nothing-to-update
edit-budget 123 --export-forecast yes
add-directcost 123 03-300 M 300
add-budgetchange 123 03-300 M 100
edit-budgetline 123 2 --forecast 650      # a line that is in Vista keeps its amount alone
send budget 123
update budget 123
expect phasecost 123 03-300.M projected-cost = 1100
expect phasecost 123 03-300.S projected-cost = 650
