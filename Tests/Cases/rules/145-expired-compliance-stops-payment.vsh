#: title Nothing is paid while a compliance document is not there
#: tags rule-145, compliance, invoices
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
add-compliance SC-001 INS "Insurance certificate" --expires 2026-01-31
add-invoice SC-001 1 12000 --status approved --billed 2026-01-31
send invoice SC-001 1
export invoice SC-001 1
add-payment SC-001 1 5000 --date 2026-02-15  # the date of the invoice counts
add-invoice SC-001 2 12000 --status approved --billed 2026-02-01
send invoice SC-001 2
export invoice SC-001 2
add-payment SC-001 2 5000
expect error out-of-compliance
edit-compliance SC-001 INS --verify no    # informational only
add-payment SC-001 2 10
edit-compliance SC-001 INS --verify yes --expires none  # never received
add-payment SC-001 2 10
expect error out-of-compliance
add-payment SC-001 1 5000 --date 2026-01-31  # the day on which it expires
expect error out-of-compliance
edit-compliance SC-001 INS --expires 2027-01-31
add-payment SC-001 2 10
add-compliance SC-001 W9 "Form W-9" --by yes-no
add-payment SC-001 2 10
expect error out-of-compliance
edit-compliance SC-001 W9 --complied yes
add-payment SC-001 2 10
add-vendorcompliance 3310 BOND "Bond" --expires 2025-12-31
add-payment SC-001 2 10
expect error out-of-compliance
set compliance-check warn
add-payment SC-001 2 10
expect output <<END
out of compliance: 3310 BOND Bond 2025-12-31
END
set compliance-check hold
edit-vendorcompliance 3310 BOND --expires 2026-12-31
add-payment SC-001 2 10
remove-vendorcompliance 3310 BOND
expect count ap-payments --commitment SC-001 = 6
