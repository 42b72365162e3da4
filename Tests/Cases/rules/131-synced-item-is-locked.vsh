#: title A change order in Vista is read-only until it is unlinked, an invoice until it is reset
#: tags rule-131, change-orders, invoices
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
send project 123
export job 123
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
add-cco SC-001 001 "Deeper footings"
add-ccoline SC-001 001 03-300 S 4000
edit-ccoline SC-001 001.1 --amount 4100
edit-cco SC-001 001 --status approved
send cco SC-001 001
export cco SC-001 001
edit-cco SC-001 001 --status draft
expect error read-only
edit-ccoline SC-001 001.1 --amount 4200
expect error read-only
add-ccoline SC-001 001 05-500 M 10
expect error read-only
remove-ccoline SC-001 001.1
expect error read-only
remove-cco SC-001 001
expect error read-only
remove-vista-changeorder SC-001 001
sync
unlink cco SC-001 001
edit-cco SC-001 001 --status draft
edit-ccoline SC-001 001.1 --amount 4200
edit-cco SC-001 001 --status approved

add-invoice SC-001 1 500 --status approved
send invoice SC-001 1
export invoice SC-001 1
edit-invoice SC-001 1 --amount 600
expect error read-only
remove-invoice SC-001 1
expect error read-only
reset invoice SC-001 1
edit-invoice SC-001 1 --amount 600
remove-invoice SC-001 1

refresh primes
import prime 123
add-pcco 123 001 "Roof"
add-pccoline 123 001 03-300 S 9000
edit-pcco 123 001 --status approved
send pcco 123 001
export pcco 123 001
edit-pccoline 123 001.1 --amount 1
expect error read-only
remove-pcco 123 001
expect error read-only
reset pcco 123 001                        # support's reset does not look at Vista
expect contractchange 123 001
edit-pcco 123 001 --status draft
remove-pcco 123 001
