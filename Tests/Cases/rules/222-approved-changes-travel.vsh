#: title Only approved budget changes are sent
#: tags rule-222, budgets
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
advance-to-sync
add-budgetchange 123 03-300 M 100 --status draft
add-budgetchange 123 03-300 M 10 --status void
send budget 123                           # nothing of that goes
expect error nothing-to-update
add-budgetchange 123 03-300 M 1
send budget 123
update budget 123
expect phasecost 123 03-300.M estimate-changes = 1
expect budgetchange 123 1 synced = no
edit-budgetchange 123 2 --status draft
expect error read-only                    # until the sync shows the estimates
advance-to-sync
edit-budgetchange 123 1 --status approved
send budget 123
update budget 123
expect phasecost 123 03-300.M estimate-changes = 101
