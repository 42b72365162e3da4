#: title On App Xchange clearing a cost type deletes the unused estimate in Vista
#: tags rule-189, cost-types, settings
add-phase 03-300 "Concrete" --cost-types L,M,O
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
add-estimate 123 03-300 M 5000
sync
expect jobcost 123 03-300.M original-estimate = 5000.00
unassign-costtype 123 03-300 M
expect error "cost type M is still on phase 03-300 of job 123 in Vista"
expect jobphase 123 03-300 cost-types = L,M,O

set connector app-xchange
edit-jobphase 123 03-300 --inactive-types M
unassign-costtype 123 03-300 M
expect jobphase 123 03-300 cost-types = L,O
expect jobphase 123 03-300 inactive-types = ""
expect no phasecost 123 03-300.M
expect costcode 123 03-300 cost-types = L,O
sync
expect no jobcost 123 03-300.M
expect costcode 123 03-300 cost-types = L,O

add-budgetline 123 03-300 O 100
unassign-costtype 123 03-300 O
expect error costtype-in-use
remove-budgetline 123 1
post-cost 123 03-300 O 12.50
unassign-costtype 123 03-300 O
expect error "cost type O is in use on phase 03-300 of job 123 in Vista"
expect jobphase 123 03-300 cost-types = L,O
