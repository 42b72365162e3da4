#: title A contract is closed with its jobs, once nothing is open
#: tags rule-232, vista
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
close-contract 123
expect error bad-value
edit-contract 123 --status pending
close-contract 123 --soft
expect error wrong-status
edit-contract 123 --status open
post-cost 123 03-300 L 10 --date 2026-02-10
close-contract 123 --soft
expect error has-costs
post-cost 123 03-300 L -10 --date 2026-02-11
edit-vista-commitment SC-001 --open yes
close-contract 123 --soft
expect error read-only
edit-vista-commitment SC-001 --open no
close-contract 123 --soft                 # 31000 is not invoiced
expect error has-costs
edit-company-parameters --close-subcontracts yes
close-contract 123 --soft                 # a soft close closes none along
expect error has-costs
add-invoice SC-001 1 1000 --status approved
send invoice SC-001 1
export invoice SC-001 1
close-contract 123 --final
expect contract 123 status = hard-closed
expect vista-job 123 status = hard-closed
expect vista-commitment SC-001 closed = yes
expect phasecost 123 03-300.S committed = 1000
close-contract 123 --final
expect error wrong-status
add-job 501 "Garage"
edit-company-parameters --post-soft-closed yes
post-cost 501 03-300 L 10 --date 2026-02-10
close-contract 501 --soft                 # soft-closed jobs take postings
expect vista-job 501 status = soft-closed
close-contract 501 --final
expect error has-costs
