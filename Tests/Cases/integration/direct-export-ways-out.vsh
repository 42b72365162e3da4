#: title With direct export on, what has to be in Vista first is only sent; a locked line that is there is changed
#: tags commitments, budgets, settings
source base.vsh
set direct-export on
add-cco SC-001 001 "Deeper"
add-ccoline SC-001 001 03-300 S 4200
edit-cco SC-001 001 --status approved
send cco SC-001 001
expect error commitment-not-synced
send commitment SC-001                    # the way out: sending exports it
expect commitment SC-001 synced = yes
add-budgetline 123 05-500 M 10
lock-budget 123
add-budgetline 123 05-500 M 5
expect error budget-locked
add-budgetchange 123 05-500 M 5           # the way out
