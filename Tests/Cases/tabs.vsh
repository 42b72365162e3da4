#: title Every tab of the ERP Integrations tool, row for row
#: tags looking, tabs
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
add-job 77- "Old garage"
add-vendor 3309 "Rebar Brothers" --inactive
add-vendor 3311 "Steel & Sons"
sync
tab jobs
expect output <<END
project  name        status           ribbon  job-id  errors
         Old garage  ready-to-import          77-
END
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
send project 123
export job 123
remove-phase 05-500
add-phase 09-900 "Finishes"
sync
add-costcode 123 09-900
send project 123
update job 123
expect error missing-phase-relationships
tab jobs --filter ready-to-update         # a failed update stands under two filters
expect output <<END
project  name             status  ribbon  job-id  errors
123      Riverside Tower  failed  blue    123     Missing Phase Relationships Exist
END
tab jobs --filter failed-to-export
expect output <<END
project  name             status  ribbon  job-id  errors
123      Riverside Tower  failed  blue    123     Missing Phase Relationships Exist
END
add-phase 05-500 "Metals"
sync
update job 123
tab jobs
expect output <<END
project  name             status           ribbon  job-id  errors
         Old garage       ready-to-import          77-
123      Riverside Tower  synced           green   123
END

add-company "Solid Ground LLC" --state Washington --country US
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
expect error state-country
tab vendors
expect output <<END
name              state       country  match  erp-status       ribbon  vendor-id  errors
Rebar Brothers                                archived                 3309
Steel & Sons                                  ready-to-import          3311
Solid Ground LLC  Washington  US              failed           blue               Invalid State/Country combination
END
reject vendor "Solid Ground LLC"
edit-company "Solid Ground LLC" --state WA
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310

tab costcodes
expect output <<END
code    description  cost-types  status  in-vista
03-300  Concrete     L,M,S,E,O   active  yes
05-500  Metals       L,M,S,E,O   active  yes
09-900  Finishes     L,M,S,E,O   active  yes
END

add-budgetline 123 03-300 M 48250.50
add-budgetline 123 05-500 L 1000
lock-budget 123
add-budgetchange 123 03-300 M -250.50
send budget 123
tab budgets
expect output <<END
project  original  changes   revised  partial  erp-status       ribbon  errors
123      49250.50  -250.50  49000.00        0  ready-to-export  blue
END
export budget 123
tab budgets --filter synced
expect output <<END
project  original  changes   revised  partial  erp-status  ribbon  errors
123      49250.50  -250.50  49000.00        0  synced      green
END

add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000
add-sovline SC-001 05-500 S 500
edit-commitment SC-001 --status approved
tab commitments                           # not sent: not in the tool
expect output <<END
no commitment was sent to ERP
END
send commitment SC-001
export commitment SC-001
add-commitment 123 PO-002 "Rebar" --kind po --company "Solid Ground LLC"
add-sovline PO-002 03-300 M 7000
edit-commitment PO-002 --status approved
send commitment PO-002
tab commitments
expect output <<END
commitment  title     kind         company             amount  status    erp-status       ribbon  erp-id  errors
PO-002      Rebar     po           Solid Ground LLC   7000.00  approved  ready-to-export  blue
SC-001      Footings  subcontract  Solid Ground LLC  31500.00  approved  synced           green   SC-001
END
archive commitment PO-002
tab commitments --filter archived
expect output <<END
commitment  title  kind  company            amount  status    erp-status  ribbon  erp-id  errors
PO-002      Rebar  po    Solid Ground LLC  7000.00  approved  archived
END

add-cco SC-001 001 "Deeper footings"
add-ccoline SC-001 001 03-300 S 4200
edit-cco SC-001 001 --status approved
send cco SC-001 001
tab ccos --filter ready-to-export
expect output <<END
commitment  number  title             amount  status    erp-status       ribbon  erp-id  errors
SC-001      001     Deeper footings  4200.00  approved  ready-to-export  blue
END
add-invoice SC-001 1 12000 --status approved --billed 2026-01-31
send invoice SC-001 1
export invoice SC-001 1
tab invoices
expect output <<END
commitment  number    amount  billed      status    erp-status  ribbon  erp-id  errors
SC-001      1       12000.00  2026-01-31  approved  synced      green   1
END
refresh primes
tab primes
expect output <<END
contract  name             project  status           ribbon
123       Riverside Tower           ready-to-import
END
import prime 123
tab primes --filter synced
expect output <<END
contract  name             project  status  ribbon
123       Riverside Tower  123      synced  green
END
add-pcco 123 001 "Roof terrace"
add-pccoline 123 001 03-300 S 9000
edit-pcco 123 001 --status approved
send pcco 123 001
reject pcco 123 001 --comment "not agreed yet"  # rejected: it leaves the tool
tab pccos
expect output <<END
no pcco was sent to ERP
END
send pcco 123 001
export pcco 123 001
tab pccos
expect output <<END
project  number  title          amount  status    erp-status  ribbon  erp-id  errors
123      001     Roof terrace  9000.00  approved  synced      green   001
END
tab costcodes --filter synced
expect error bad-value

add-costcode 123 03-300 09-900            # what is in Vista keeps its row when more of it is sent back
expect error already-exists
add-phase 12-100 "Furnishings"
sync
add-costcode 123 12-100
send project 123
reject job 123 --comment "not yet"
tab jobs --filter synced
expect output <<END
project  name             status    ribbon  job-id  errors
123      Riverside Tower  rejected  yellow  123
END
