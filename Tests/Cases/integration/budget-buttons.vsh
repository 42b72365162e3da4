#: title A budget is checked, sent back and put away before it is exported
#: tags budgets, buttons
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
add-budgetline 123 03-300 M 48250.50
check budget 123
expect output <<END
budget 123: an export fails, for 1 reason
the budget of project 123 is not locked                                 [budget-not-locked]
  way out  lock it:  lock-budget 123; send budget 123
  rule budget-send-checks · more: explain budget-not-locked
END
lock-budget 123
check budget 123
expect output <<END
budget 123: nothing stands in the way of an export
END
reject budget 123
expect error not-sent
send budget 123
reject budget 123 --comment "without steel?"
expect budget 123 erp-status = rejected
expect budget 123 comment = "without steel?"
unlock-budget 123                         # it can be edited again
add-budgetline 123 03-300 L 1000
lock-budget 123
send budget 123
unlock-budget 123
expect error read-only
archive budget 123
expect budget 123 erp-status = archived
export budget 123
expect error not-sent
expect budget 123 synced = no
send budget 123
export budget 123
expect phasecost 123 03-300.L original-estimate = 1000.00
archive budget 123
expect error already-synced               # nothing of it waits
