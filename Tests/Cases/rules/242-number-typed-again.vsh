#: title Numbers and names are typed again while the record is not in Vista, and what hangs on them follows
#: tags rule-242, commitments
add-phase 03-300 "Concrete"
sync
add-project 122 "Riverside Tower"
add-costcode 122 03-300
add-budgetline 122 03-300 S 100
add-budgetline 122 03-300 M 100
remove-budgetline 122 2
lock-budget 122
add-budgetchange 122 03-300 S 7
add-directcost 122 03-300 O 5
add-company "Solid Gruond LLC"
add-commitment 122 SC-0011 "Footings" --kind subcontract --company "Solid Gruond LLC"
add-sovline SC-0011 03-300 S 31000
add-sovline SC-0011 03-300 S 1
remove-sovline SC-0011 2
edit-commitment SC-0011 --status approved
add-cco SC-0011 1 "Deeper"
edit-commitment SC-0011 --status draft
add-ccoline SC-0011 1 03-300 S 4000
add-ccoline SC-0011 1 03-300 S 1
remove-ccoline SC-0011 1.2
add-invoice SC-0011 1 12000
add-prime 122 PC-11 "Owner"
add-primeline PC-11 Shell 1000
add-pcco 122 7 "Terrace"
add-pccoline 122 7 03-300 S 9

edit-company "Solid Gruond LLC" --name "Solid Ground LLC"
expect commitment SC-0011 company = "Solid Ground LLC"
edit-cco SC-0011 1 --number 001
expect ccoline SC-0011 001.1 amount = 4000
edit-invoice SC-0011 1 --number INV-1 --amount 11000
expect invoice SC-0011 INV-1 amount = 11000
edit-commitment SC-0011 --number SC-001
expect sovline SC-001 1 amount = 31000
expect ccoline SC-001 001.1 amount = 4000
expect invoice SC-001 INV-1
edit-prime PC-11 --number PC-1
expect primeline PC-1 1 amount = 1000
edit-pcco 122 7 --number 007
expect pccoline 122 007.1 amount = 9
edit-project 122 --number 123
expect budgetline 123 1 amount = 100
expect costcode 123 03-300
expect commitment SC-001 project = 123
expect prime PC-1 project = 123
expect pcco 123 007
# nothing is left under an old one
find 122
expect output <<END
nothing holds “122”
END
find sc-0011
expect output <<END
nothing holds “sc-0011”
END
find pc-11
expect output <<END
nothing holds “pc-11”
END
find gruond
expect output <<END
nothing holds “gruond”
END
add-sovline SC-001 03-300 S 2             # nor is a number given again that was taken off
expect sovline SC-001 3 amount = 2
add-ccoline SC-001 001 03-300 S 2
expect ccoline SC-001 001.3 amount = 2
add-budgetline 123 03-300 M 0
expect budgetline 123 3 amount = 0
expect budgetchange 123 1 amount = 7
undo 3

add-company "Other"                       # a number or a name that is taken
add-commitment 123 SC-002 "Walls" --kind po --company Other
edit-commitment SC-002 --number SC-001
expect error already-exists
edit-company Other --name "Solid Ground LLC"
expect error already-exists
add-prime 123 PC-2 "Owner"
edit-prime PC-2 --number PC-1
expect error already-exists

send project 123                          # what is sent or in Vista keeps its number
edit-project 123 --number 124
expect error read-only
export job 123
edit-project 123 --number 124
expect error read-only
send company "Solid Ground LLC"
edit-company "Solid Ground LLC" --name "Solid"
expect error read-only
export vendor "Solid Ground LLC" --vendor-id 3310
edit-commitment SC-001 --status approved
send commitment SC-001
edit-commitment SC-001 --number SC-003
expect error read-only
export commitment SC-001
edit-commitment SC-001 --number SC-003
expect error read-only
edit-cco SC-001 001 --status approved
send cco SC-001 001
edit-cco SC-001 001 --number 002
expect error read-only
reset commitment SC-001
edit-commitment SC-001 --status draft
edit-commitment SC-001 --number SC-003    # its change order waits still
expect error read-only
retrieve cco SC-001 001
edit-commitment SC-001 --number SC-003
edit-commitment SC-003 --status approved
expect cco SC-003 001
edit-company "Solid Ground LLC" --name "Solid Ground"  # a linked company is renamed, and Vista does not hear of it
expect commitment SC-003 company = "Solid Ground"
expect vendor 3310 name = "Solid Ground LLC"
