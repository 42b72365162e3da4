#: title Ways out lead to the end of what was wanted, whole and in their order
#: tags buttons
source base.vsh

# the only code of a project is not taken off without another
add-project 200 "Annex"
add-costcode 200 05-500
send project 200
remove-phase 05-500
sync
export job 200
expect error missing-phase-relationships
check job 200
expect output <<END
job 200: an export fails, for 1 reason
Missing Phase Relationships Exist                                       [missing-phase-relationships]
  1 of 1 cost code on project 200 has no phase in JC Phases:
    05-500  Metals  removed from JC Phases 08:00 (event 35) · seen by the sync 08:00
  way out 1  put it back in Vista:                               add-phase 05-500 Metals; advance-to-sync; export job 200
  way out 2  take it off the project, once it has another code:  add-costcode 200, with its code; remove-costcode 200 05-500; export job 200
  rule missing-phase · more: explain missing-phase-relationships
END
add-phase 05-500 "Metals"
add-phase 07-100 "Roofing"
add-costcode 200 01-100 07-100 03-300     # too early for one of them: all of them are put on it afterwards
expect error code-not-on-list

# what is locked because it is in Vista comes back from there; a change order adds to the lines alone
send commitment SC-001
export commitment SC-001
edit-commitment SC-001 --status draft
expect error read-only
edit-sovline SC-001 1 --amount 500
expect error read-only

# an invoice that failed is changed, sent and exported again
add-invoice SC-001 1 92000 --status approved
send invoice SC-001 1
export invoice SC-001 1
expect error invalid-amounts
reject invoice SC-001 1
edit-invoice SC-001 1 --amount 31000
send invoice SC-001 1
export invoice SC-001 1

# what is not paid is deleted along with its commitment; what is paid stays
unlink commitment SC-001
expect error already-synced
remove-vista-commitment SC-001
expect error has-costs
try {
  remove-ap-invoice SC-001 1
  remove-vista-commitment SC-001
  advance-to-sync
  unlink invoice SC-001 1
  unlink commitment SC-001
  edit-commitment SC-001 --status draft
  expect commitment SC-001 status = draft
}
add-payment SC-001 1 100
unlink commitment SC-001
expect error already-synced

# a number that the job has too is typed again after both were parted
edit-project 123 --number 125
expect error read-only
add-project 300 "Yard"
add-costcode 300 01-100
send project 300
export job 300 --job-id 30
edit-project 300 --number 30
expect error read-only
unlink job 300
edit-project 300 --number 30

# a company that commitments name is merged into another
add-company Other
add-commitment 30 SC-9 "Steel" --kind subcontract --company Other
remove-company Other
expect error company-in-use

# with its approved changes a line of a locked budget holds more than its original amount
add-budgetline 30 01-100 L 48250
lock-budget 30
add-budgetchange 30 01-100 L 1500
edit-budgetline 30 1 --amount 50250
expect error budget-locked

# what Vista demands arrives at the fourth hour
add-compliance SC-001 INS "Insurance"
show compliance SC-001 INS
expect error not-found
advance 4h
show compliance SC-001 INS

list commitments --where status=approved
expect error bad-value

# the log of failed deletions follows a project that gets another number
add-project 400 "Shed"
add-costcode 400 01-100
send project 400
export job 400
unassign-costtype 400 01-100 M
expect error costtype-in-use
expect failed-deletion 1 project = 400
unlink job 400
edit-project 400 --number 401
expect failed-deletion 1 project = 401

# what failed is not in Vista: there is nothing to reset, and it is sent back
add-project 500 "Barn"
add-costcode 500 01-100
send project 500
export job 500 --job-id 12345678901
expect error job-id-invalid
reset job 500
expect error not-synced
reject job 500                            # the way out
expect job 500 status = rejected
