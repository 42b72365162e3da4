#: title Closed jobs take nothing new, unless JC Company Parameters allow it
#: tags rule-57, vista
add-phase 01-100 "General conditions"
add-phase 03-300 "Concrete"
add-job 123 "Garage"
add-jobphase 123 01-100 --cost-types L
edit-job 123 --status soft-closed
post-cost 123 01-100 L 10
expect error job-closed
add-jobphase 123 03-300                   # its cost types are what is refused
expect error job-closed
add-jobphase 123 03-300 --cost-types none
expect jobphase 123 03-300
edit-jobphase 123 01-100 --cost-types L,M
expect error job-closed
edit-company-parameters --post-soft-closed yes
post-cost 123 01-100 L 10
edit-jobphase 123 01-100 --cost-types L,M

edit-job 123 --status hard-closed         # soft-closed does not include hard-closed …
post-cost 123 01-100 L 10
expect error job-closed
edit-company-parameters --post-soft-closed no --post-hard-closed yes
post-cost 123 01-100 L 10
edit-job 123 --status soft-closed         # … but the other way round it does
post-cost 123 01-100 L 10
expect phasecost 123 01-100.L actual-cost = 30

edit-company-parameters --post-hard-closed no  # what comes from Procore is refused alike
edit-job 123 --status open
sync
import job 123
add-budgetline 123 01-100 L 100
lock-budget 123
send budget 123
export budget 123
advance-to-sync
add-budgetchange 123 01-100 L 50
edit-job 123 --status hard-closed
send budget 123
export budget 123                         # a change alone
expect error job-closed
refresh primes
import prime 123
add-pcco 123 001 "Terrace" --status approved
send pcco 123 001
export pcco 123 001                       # a change order of the contract
expect error job-closed
expect count contractchanges = 0
assign-costtype 123 03-300 L
send project 123
update job 123                            # a new cost type on a phase that is there
expect error "job 123 is hard-closed: its phases take no new cost types"
expect jobphase 123 03-300 cost-types = ""
edit-company-parameters --post-hard-closed yes
update job 123
expect jobphase 123 03-300 cost-types = L
export budget 123
export pcco 123 001
expect count contractchanges = 1
