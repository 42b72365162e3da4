#: title A customer's bundle, cured in Procore alone: every stale code comes off the project
#: ticket 4711
#: tags export, phases, load
load ticket-4711
send project 24-107
remove-costcode 24-107 03-300 07-900 09-300
expect error costcode-in-use              # 03-300 is held, so none of them goes
expect count costcodes --project 24-107 --where 'missing = yes' = 3
edit-budgetline 24-107 1 --code 03-100
remove-costcode 24-107 03-300
expect error costcode-in-use              # the subcontract still has it
edit-commitment SC-24107-001 --status draft
remove-sovline SC-24107-001 1
edit-commitment SC-24107-001 --status approved
remove-costcode 24-107 03-300 07-900 09-300
update job 24-107
expect job 24-107 status = synced
expect jobphase 24107 03-300              # an update never takes phases off the Vista job
