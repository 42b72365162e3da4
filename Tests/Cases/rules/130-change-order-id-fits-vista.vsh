#: title What Vista calls a change order or an invoice is there, fits and is its own
#: tags rule-130, change-orders, invoices
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
set contract-number typed
add-cco SC-001 001 "Deeper footings"
add-ccoline SC-001 001 03-300 S 4000
edit-cco SC-001 001 --status approved
send cco SC-001 001
export cco SC-001 001
expect error bad-number
expect error "Commitment Change Order ID can't be blank."
export cco SC-001 001 --erp-id CO-123456789-123456789-12345678
expect error "Commitment Change Order ID is too long. Maximum 30 characters."
export cco SC-001 001 --erp-id CO-1
expect vista-changeorder SC-001 CO-1
add-cco SC-001 002 "Wider footings"
add-ccoline SC-001 002 03-300 S 4000
edit-cco SC-001 002 --status approved
send cco SC-001 002
export cco SC-001 002 --erp-id CO-1
expect error "change order is invalid because the code is not unique"
export cco SC-001 002 --erp-id CO-2

refresh primes
import prime 123
add-pcco 123 001 "Roof" --status approved
send pcco 123 001
export pcco 123 001 --erp-id 123456
expect error bad-number
export pcco 123 001 --erp-id 12345
expect contractchange 123 12345

add-invoice SC-001 1 500 --status approved
send invoice SC-001 1
export invoice SC-001 1 --erp-id ""
expect error "Invoice number can't be blank."
export invoice SC-001 1 --erp-id 1234567890123456
expect error bad-number
export invoice SC-001 1                   # its own number stands in the box
expect ap-invoice SC-001 1
