#: title A change order of a prime contract is reset by support, or by the approver where the setting says so
#: tags rule-248, primes, settings
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
refresh primes
import prime 123
add-pcco 123 001 "Terrace"
add-pccoline 123 001 03-300 S 500
edit-pcco 123 001 --status approved
send pcco 123 001
export pcco 123 001
add-user kim
grant kim erp-standard can-push prime-admin
as kim
reset pcco 123 001
expect error support-only
as support
set pcco-release reset-by-approver
as kim
reset pcco 123 001
expect pcco 123 001 synced = no
expect contractchange 123 001             # Vista was not asked
as support
revoke kim prime-admin
as kim
reset pcco 123 001
expect error not-permitted
as support
send pcco 123 001
export pcco 123 001                       # it is there still
expect error bad-number
remove-contractchange 123 001
export pcco 123 001
unlink pcco 123 001                       # Reset has its place
expect error reset-instead
set pcco-release reset-by-support
unlink pcco 123 001
expect error still-in-vista
set pcco-release reset-by-approver
edit-pcco 123 001 --title "Roof"
expect error read-only
remove-contractchange 123 001             # the way out: no sync has to see it
reset pcco 123 001
expect pcco 123 001 synced = no
