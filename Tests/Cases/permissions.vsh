#: title Who may do what: without the privilege it is refused, with it it passes
#: tags permissions, rule-18, rule-25
add-user ann                              # has what a line grants her, and nothing else
# The phase master: Vista's administrators.
as ann
add-phase 03-300 "Concrete"
expect error not-permitted
add-job 77- "Old garage"
expect error not-permitted
as support
grant ann vista-admin
as ann
add-phase 03-300 "Concrete"
add-job 77- "Old garage"
add-vendor 3311 "Steel & Sons"
post-cost 77- 03-300 L 10
edit-company-parameters --valid-phase-characters 0
as support
revoke ann vista-admin
sync

# The project's own Admin tool: codes, sending, retrieving.
as ann
add-project 123 "Riverside Tower"
expect error not-permitted
as support
add-project 123 "Riverside Tower"
as ann
add-costcode 123 03-300
expect error not-permitted
send project 123
expect error not-permitted
refresh costcodes 123
expect error not-permitted
as support
grant ann project-admin
as ann
add-costcode 123 03-300
unassign-costtype 123 03-300 O
assign-costtype 123 03-300 O
refresh costcodes 123
remove-costcode 123 03-300
add-costcode 123 03-300
send project 123
retrieve project 123
send project 123
as support
revoke ann project-admin

# The approver: ERP Integrations Standard or Admin, with Can Push to Accounting.
as ann
export job 123
expect error not-permitted
as support
grant ann can-push
as ann
export job 123
expect error not-permitted
reject job 123
expect error not-permitted
as support
grant ann erp-standard
set approver admin                        # as the missing-phase page reads it
as ann
export job 123
expect error not-permitted
as support
set approver standard
as ann
reject job 123 --comment "once more"
as support
send project 123
as ann
export job 123
refresh costcodes
import job 77-
import vendor 3311
unlink vendor "Steel & Sons"
as support
revoke ann can-push
link vendor "Steel & Sons" 3311
as ann
refresh jobs                              # no push, no button
expect error not-permitted
unlink vendor "Steel & Sons"              # this takes ERP Integrations Standard alone
as support
revoke ann erp-standard
as ann
unlink vendor "Steel & Sons"
expect error not-permitted

# The company's lists: Company Admin.
deactivate-costcode 03-300
expect error not-permitted
as support
grant ann company-admin
as ann
deactivate-costcode 03-300
reactivate-costcode 03-300
as support
revoke ann company-admin

# The directory.
as ann
add-company "Solid Ground LLC"
expect error not-permitted
add-user bob
expect error not-permitted
as support
grant ann directory-admin
as ann
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
add-user bob
grant bob project-admin
as support
revoke ann directory-admin
export vendor "Solid Ground LLC" --vendor-id 3310

# Budgets.
as ann
add-budgetline 123 03-300 M 100
expect error not-permitted
as support
add-budgetline 123 03-300 M 100
lock-budget 123
as ann
send budget 123
expect error not-permitted
as support
grant ann budget-admin
as ann
send budget 123
retrieve budget 123
send budget 123
export budget 123                         # sending is not approving
expect error not-permitted
as support
revoke ann budget-admin
export budget 123

# Commitments and their change orders.
as ann
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
expect error not-permitted
as support
grant ann commitments-admin
as ann
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 03-300 S 31000
edit-commitment SC-001 --status approved
edit-commitment SC-001 --status approved
send commitment SC-001
as support
export commitment SC-001
as ann
add-cco SC-001 001 "Deeper footings"      # that takes Change Orders Admin as well
expect error not-permitted
as support
grant ann change-orders-admin
as ann
add-cco SC-001 001 "Deeper footings"
add-ccoline SC-001 001 03-300 S 4200
edit-cco SC-001 001 --status approved
send cco SC-001 001
as support
export cco SC-001 001
remove-vista-changeorder SC-001 001
sync
as ann
unlink cco SC-001 001                     # and unlinking takes an approver
expect error not-permitted
as support
grant ann erp-standard can-push
as ann
unlink cco SC-001 001
as support
remove-vista-commitment SC-001
sync
revoke ann commitments-admin
as ann
unlink commitment SC-001
expect error not-permitted
as support
grant ann commitments-admin
as ann
unlink commitment SC-001

# Prime contracts: ERP Integrations Admin with Prime Contracts Admin.
refresh primes
import prime 123
expect error not-permitted
as support
grant ann erp-admin
as ann
import prime 123
expect error not-permitted
as support
grant ann prime-admin
as ann
import prime 123
add-pcco 123 001 "Roof terrace" --status approved

# What only Procore's support does.
reset job 123
expect error support-only
as support
grant ann company-admin
as ann
remove-standard-code 03-300
expect error support-only
as support
remove-costcode 123 --unused
reset job 123

# The settings of the ERP Integrations tool: its administrators. How vsh reads the sources is anybody's to try.
add-user lee
as lee
set direct-export on
expect error not-permitted
set contract-number typed
expect error not-permitted
set auto-budget-lines on
expect error not-permitted
set edit-synced-costs on
expect error not-permitted
set phase-check live
as support
grant lee erp-admin
as lee
set direct-export on
