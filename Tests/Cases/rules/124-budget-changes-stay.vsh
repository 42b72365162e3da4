#: title A budget change is taken back by a counter-change
#: tags rule-124, budgets
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500 --cost-types M
send project 123
export job 123
add-budgetline 123 03-300 M 48250.50
lock-budget 123
add-budgetchange 123 03-300 M 100
add-budgetchange 123 03-300 M -100        # the counter-change
expect count budgetchanges --project 123 = 2
remove-costcode 123 03-300                # a change holds its code for good
expect error costcode-in-use
