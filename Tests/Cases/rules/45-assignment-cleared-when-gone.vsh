#: title A cost type is cleared only when nothing uses it and it is gone in Vista
#: tags rule-45, removing
add-phase 01-100 "General conditions" --cost-types L,M,S
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100
add-budgetline 123 01-100 L 10
unassign-costtype 123 01-100 L            # a budget line uses it
expect error costtype-in-use
expect count failed-deletions = 0         # no button, no request
unassign-costtype 123 01-100 S            # never in Vista: at once
expect costcode 123 01-100 cost-types = L,M
expect count requests = 0
send project 123
export job 123
unassign-costtype 123 01-100 M            # still on the job phase
expect error costtype-in-use
expect costcode 123 01-100 cost-types = L,M
expect count failed-deletions = 1
expect failed-deletion 1 code = 01-100
expect failed-deletion 1 type = M
expect request 2 event = delete_cost_type_assignments
expect request 2 status = failed
edit-jobphase 123 01-100 --cost-types L
unassign-costtype 123 01-100 M
expect costcode 123 01-100 cost-types = L
expect request 3 status = success
expect count failed-deletions = 1
unassign-costtype 123 01-100 M            # it has it no more
expect error not-found

assign-costtype 123 01-100 M S E          # cleared together: what fails stays ticked
send project 123
update job 123
edit-jobphase 123 01-100 --cost-types L,M,E
unassign-costtype 123 01-100 M S E
expect error costtype-in-use
expect error "2 cost types of cost code 01-100 are still in Vista"
expect costcode 123 01-100 cost-types = L,M,E
expect count failed-deletions = 3
expect failed-deletion 2 type = M
expect failed-deletion 3 type = E
edit-jobphase 123 01-100 --cost-types L   # as the way out has it
unassign-costtype 123 01-100 M E
expect costcode 123 01-100 cost-types = L
unassign-costtype 123 01-100 L S          # a box that is not there: nothing is asked
expect error costtype-in-use
expect count failed-deletions = 3
