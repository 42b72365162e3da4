#: title A budget can be imported until it is exported
#: tags rule-63, budgets, import
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500 --cost-types M
send project 123
export job 123
import budget 999
expect error not-found
add-estimate 123 03-300 M 1000
add-project 456 "Hillside"
import budget 456
expect error not-synced
add-user pat
as pat {
  import budget 123
}
expect error not-permitted
grant pat erp-standard
as pat {
  import budget 123
}
expect budgetline 123 1 amount = 1000
add-estimate 123 03-300 M 500
add-estimate 123 05-500 M 70
import budget 123                         # again, until the first export
expect budgetline 123 1 amount = 1500
expect budgetline 123 2 amount = 70
lock-budget 123
import budget 123
expect error budget-locked
unlock-budget 123
assign-costtype 123 05-500 S
send project 123
update job 123
add-budgetline 123 05-500 S 20
lock-budget 123
send budget 123
accept budget 123                         # with the warning
expect phasecost 123 05-500.S original-estimate = 20
expect phasecost 123 03-300.M original-estimate = 1500  # not sent twice
advance-to-sync
unlock-budget 123
import budget 123
expect error import-barred
