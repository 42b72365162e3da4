#: title A posted invoice is a cost of its job
#: tags rule-224, invoices
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
add-invoice SC-001 1 12000 --status approved
send invoice SC-001 1
export invoice SC-001 1
expect phasecost 123 03-300.S actual-cost = 12000
remove-jobphase 123 03-300
expect error has-costs
post-ap-invoice SC-001 1
expect error already-exists
add-payment SC-001 1 5000
sync
expect jobcost 123 03-300.S committed = 31000
expect jobcost 123 03-300.S invoiced = 12000
expect jobcost 123 03-300.S job-to-date = 12000
expect jobcost 123 03-300.S paid = 5000
set invoice-form unapproved-invoices
add-invoice SC-001 2 1000 --status approved
send invoice SC-001 2
export invoice SC-001 2
expect phasecost 123 03-300.S actual-cost = 12000  # not before it is posted
add-payment SC-001 2 1000
expect error not-posted
post-ap-invoice SC-001 2
expect phasecost 123 03-300.S actual-cost = 13000
add-payment SC-001 2 1000
expect phasecost 123 03-300.S paid = 6000
