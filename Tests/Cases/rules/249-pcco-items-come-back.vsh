#: title What a change order made in Vista comes back with a re-import, or is left out
#: tags rule-249, primes, settings
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
refresh primes
import prime 123
add-pcco 123 001 "Terrace"
add-pccoline 123 001 03-300 S 500
edit-pcco 123 001 --status approved
send pcco 123 001
export pcco 123 001
set pcco-items left-out
import prime 123                          # nothing is new then
expect error nothing-to-update
edit-contractitem 123 1 --amount 1000
import prime 123
expect count primelines --prime 123 = 1
set pcco-items reimported
import prime 123
expect primeline 123 2 amount = 500       # now Procore counts it twice
