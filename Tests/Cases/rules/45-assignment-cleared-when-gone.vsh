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
