#: title A change order is made of a commitment that is approved
#: tags rule-265, approvals
add-project 123 "Riverside Tower"
add-company Solid
add-commitment 123 SC-001 "Footings" --kind subcontract --company Solid
add-cco SC-001 001 "Deeper"
expect error wrong-status
edit-commitment SC-001 --status approved
add-cco SC-001 001 "Deeper"
edit-commitment SC-001 --status complete
add-cco SC-001 002 "Wider"
edit-commitment SC-001 --status void
add-cco SC-001 003 "None"
expect error wrong-status
expect count ccos --commitment SC-001 = 2
