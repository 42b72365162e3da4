#: title Vista takes units that HQ Units has
#: tags rule-231, commitments
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 100 --unit pallets --quantity 2
add-sovline SC-001 03-300 S 100 --unit PLT --quantity 2
add-sovline SC-001 03-300 S 100 --unit cy --quantity 2  # in any case
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
expect error bad-unit
reject commitment SC-001
edit-commitment SC-001 --status draft
edit-sovline SC-001 1 --unit EA
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
expect error bad-unit
set hq-units PLT
export commitment SC-001
expect vista-commitmentitem SC-001 2 unit = PLT
expect vista-commitmentitem SC-001 3 units = 2
