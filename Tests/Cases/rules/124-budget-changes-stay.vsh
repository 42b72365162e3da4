#: title A budget change is edited until it is synced, or not at all
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
add-budgetchange 123 03-300 M 100 --title "Deeper"
remove-costcode 123 03-300                # a change holds its code
expect error costcode-in-use
edit-budgetchange 123 1 --title "Deeper footings"
edit-budgetchangeline 123 1.1 --amount 150  # its lines only while it is a draft
expect error wrong-status
edit-budgetchange 123 1 --status draft
edit-budgetchangeline 123 1.1 --amount 150
expect budgetchange 123 1 amount = 150
add-budgetline 123 05-500 M 0
add-budgetchangeline 123 1 05-500 M 20
remove-budgetchangeline 123 1.2
edit-budgetchange 123 1 --status approved
send budget 123
edit-budgetchange 123 1 --status void     # what was sent waits
expect error read-only
retrieve budget 123
edit-budgetchange 123 1 --status void
edit-budgetchange 123 1 --status approved
set budget-changes fixed
edit-budgetchange 123 1 --status draft
expect error read-only
remove-budgetchange 123 1
expect error read-only
add-budgetchange 123 03-300 M -150        # the counter-change
send budget 123
export budget 123
advance-to-sync
set budget-changes until-synced
edit-budgetchange 123 1 --title "In Vista"
expect error read-only
remove-budgetchange 123 2
expect error read-only
expect phasecost 123 03-300.M estimate-changes = 0
