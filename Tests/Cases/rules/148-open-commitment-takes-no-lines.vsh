#: title A change order arrives without lines while somebody has its commitment open in Vista
#: tags rule-148, change-orders
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
add-sovline SC-001 03-300 S 31000
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
add-cco SC-001 001 "Deeper footings"
add-ccoline SC-001 001 03-300 S 4000
edit-cco SC-001 001 --status approved
send cco SC-001 001
edit-vista-commitment SC-001 --open yes
export cco SC-001 001
expect vista-changeorder SC-001 001 amount = 0
expect cco SC-001 001 amount = 4000
expect phasecost 123 03-300.S committed = 31000

edit-vista-commitment SC-001 --open no    # the cure
remove-vista-changeorder SC-001 001
sync
unlink cco SC-001 001
send cco SC-001 001
export cco SC-001 001
expect vista-changeorder SC-001 001 amount = 4000
expect phasecost 123 03-300.S committed = 35000
