#: title A budget has one line a code and cost type
#: tags rule-123, budgets
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500 --cost-types M
send project 123
export job 123
add-budgetline 123 03-300 M 48250.50
add-budgetline 123 03-300 M 10
expect error already-exists
expect error "This Budget Code already exists"
add-budgetline 123 05-500 M 10
edit-budgetline 123 2 --code 03-300
expect error already-exists
edit-budgetline 123 2 --amount 20         # its own is no other
expect count budgetlines --project 123 = 2
