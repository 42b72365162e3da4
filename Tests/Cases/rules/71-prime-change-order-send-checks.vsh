#: title A prime contract change order needs an imported prime contract, Approved, and a date
#: tags rule-71, primes, change-orders
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
send project 123
export job 123
add-pcco 123 001 "Roof terrace" --created none
add-pccoline 123 001 03-300 S 9000
send pcco 123 001                         # a prime contract of one's own does not help
expect error prime-not-imported
add-prime 123 PC-1 "Tower" --status approved
send pcco 123 001
expect error prime-not-imported
refresh primes
import prime 123
send pcco 123 001
expect error wrong-status
edit-pcco 123 001 --status approved
send pcco 123 001
expect error no-date
edit-pcco 123 001 --status draft
edit-pcco 123 001 --created 2026-01-05
edit-pcco 123 001 --status approved
send pcco 123 001
export pcco 123 001 --date 2026-01-20
expect contractchange 123 001 amount = 9000
expect contractchange 123 001 approved = 2026-01-20
expect contractitem 123 2 amount = 9000   # a new item of the contract
