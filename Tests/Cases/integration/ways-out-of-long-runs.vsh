#: title Ways out that long runs met are blocked, or work to their end
#: tags buttons, settings
source base.vsh
set connector app-xchange                 # it strips what a code begins with: no phase of that name would ever arrive
add-costcode 123 " 01-200"
expect error code-not-on-list
set connector procore
reset

# a cost type with costs stays on the job's phase, and so on the project
source base.vsh
post-cost 123 03-300 M 12.50
unassign-costtype 123 03-300 M
expect error costtype-in-use
post-cost 123 03-300 M -12.50
unassign-costtype 123 03-300 M
expect error costtype-in-use
edit-jobphase 123 03-300 --cost-types L,S,E,O  # the way out
unassign-costtype 123 03-300 M
expect costcode 123 03-300 cost-types = L,S,E,O

# who was sent already is told how to have it back
add-company "Name With Blanks" --state WA --country US
send company "Name With Blanks"
send company "Name With Blanks"
expect error already-sent

# a budget that waits is not imported: it comes back first
add-budgetline 123 03-300 L 100
lock-budget 123
send budget 123
import budget 123
expect error budget-locked
reject budget 123
unlock-budget 123
import budget 123

# a job whose project has records in Vista is not linked with another
send commitment SC-001
export commitment SC-001
add-project 124 "Annex"
set connector app-xchange
link job 124 123
expect error linked-elsewhere

# the oldest connector has no Unlink: support resets the commitment
set connector procore
add-cco SC-001 001 "Deeper"
add-ccoline SC-001 001 03-300 S 4200
edit-cco SC-001 001 --status approved
send cco SC-001 001
export cco SC-001 001
set connector ryvit
unlink cco SC-001 001
expect error support-only
as support
reset commitment SC-001                   # the way out
expect cco SC-001 001 synced = no
