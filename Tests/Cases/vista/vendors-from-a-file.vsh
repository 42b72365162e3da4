#: title A file of vendors says which of them are suppliers, and where they are
#: tags rule-187, vendors, load
load vendors
expect vendor 3310 type = supplier
expect vendor 3310 state = WA
expect vendor 3310 country = US
expect vendor 3311 type = regular
expect vendor 3311 active = no
add-phase 03-300 Concrete
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
import vendor 3310
add-commitment 123 SC-001 Footings --kind po --company "Ready Mix"
add-sovline SC-001 03-300 M 31000
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
expect error vendor-is-supplier
