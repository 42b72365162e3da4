#: title Compliance documents are Vista's
#: tags rule-142, compliance
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
add-compliance SC-001 INS "Insurance certificate" --expires 2026-12-31
advance 4h
expect compliance SC-001 INS description = "Insurance certificate"
edit-compliance SC-001 INS --description "Insurance certificate, renewed" --expires 2027-12-31
advance 4h
expect compliance SC-001 INS description = "Insurance certificate, renewed"
remove-compliance SC-001 INS              # Vista decides, also when it goes
advance 4h
expect no compliance SC-001 INS
