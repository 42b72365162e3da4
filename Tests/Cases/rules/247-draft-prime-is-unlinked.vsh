#: title An import of a contract that was a mistake is unlinked in draft, and deleted
#: tags rule-247, primes
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
refresh primes
import prime 123
unlink prime 123
expect error wrong-status
add-pcco 123 001 "Terrace"
add-pccoline 123 001 03-300 S 500
edit-pcco 123 001 --status approved
send pcco 123 001
export pcco 123 001
edit-prime 123 --status draft
unlink prime 123
expect error already-synced
remove-contractchange 123 001
sync
unlink pcco 123 001
unlink prime 123
expect prime 123 synced = no
expect primeline 123 1 synced = no
expect staged-record prime 123 status = staged
unlink prime 123
expect error not-synced
advance 1m
refresh prime 123
expect error not-synced
edit-pcco 123 001 --status draft
remove-pcco 123 001
remove-prime 123
import prime 123
expect prime 123 synced = yes

# one that has change orders in Vista goes after them, as it is offered
add-pcco 123 001 "Terrace"
add-pccoline 123 001 03-300 S 500
edit-pcco 123 001 --status approved
add-pcco 123 002 "Roof"
add-pccoline 123 002 03-300 S 500
edit-pcco 123 002 --status approved
send pcco 123 001
export pcco 123 001
send pcco 123 002
remove-prime 123
expect error already-synced
remove-contractchange 123 001
advance-to-sync
unlink pcco 123 001
edit-prime 123 --status draft
unlink prime 123
reject pcco 123 002
edit-pcco 123 002 --status draft
edit-pcco 123 001 --status draft
remove-pcco 123 001
remove-pcco 123 002
remove-prime 123
expect no prime 123
