#: title A customer's bundle: three stale codes, and both ways out
#: ticket 4711
#: tags export, phases, load
load ticket-4711
expect count costcodes --project 24-107 --where 'missing = yes' = 3
expect costcode 24-107 03-300 missing = yes
expect costcode 24-107 07-900 missing = yes
expect costcode 24-107 09-300 missing = yes
expect phase " 09-300"                          # the look-alike: another key
expect staged-record job 24098 status = staged  # a job that Procore does not have
send project 24-107
update job 24-107
expect error missing-phase-relationships
expect job 24-107 status = failed
expect no jobphase 24107 16-100           # nothing was written

# Method 2 for what nothing uses; 03-300 is held.
remove-costcode 24-107 03-300
expect error costcode-in-use
remove-costcode 24-107 07-900 09-300

# Method 1 for the rest.
add-phase 03-300 "Footings"
update job 24-107
expect error missing-phase-relationships  # too early
advance-to-sync
update job 24-107
expect job 24-107 status = synced
expect jobphase 24107 16-100
expect jobphase 24107 03-300 description = Footings
