#: title A commitment is not with a supplier
#: tags rule-187, vendors
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
add-vendor 3310 "Ready Mix" --type supplier
refresh vendors
import vendor 3310
add-commitment 123 SC-001 "Footings" --kind po --company "Ready Mix"
add-sovline SC-001 03-300 M 31000
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
expect error vendor-is-supplier
expect no vista-commitment SC-001
edit-vendor 3310 --type regular
export commitment SC-001
expect vista-commitment SC-001 vendor = 3310
