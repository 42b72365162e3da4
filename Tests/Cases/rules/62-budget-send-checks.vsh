#: title A budget is sent when its project and codes are in Vista and it is locked
#: tags rule-62, budgets
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500 --cost-types M
add-budgetline 123 03-300 M 48250.50
send budget 123
expect error not-synced
send project 123
export job 123
add-phase 09-900 "Finishes"
sync
add-costcode 123 09-900 --cost-types L
add-budgetline 123 09-900 L 500
lock-budget 123
send budget 123                           # 09-900 is not in Vista
expect error codes-not-updated
send project 123
update job 123
unlock-budget 123
add-budgetline 123 03-300 L 10            # the code is there, but not with this cost type
lock-budget 123
send budget 123
expect error codes-not-updated
assign-costtype 123 03-300 L
send project 123
update job 123
unlock-budget 123
send budget 123
expect error budget-not-locked
lock-budget 123
send budget 123
expect budget 123 erp-status = ready-to-export
retrieve budget 123
send budget 123
export budget 123
expect phasecost 123 03-300.M original-estimate = 48250.50
