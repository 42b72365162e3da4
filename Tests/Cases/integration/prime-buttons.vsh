#: title A contract is put away; a prime contract change order goes to Vista, is deleted there and unlinked
#: tags prime-contracts, buttons
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
archive prime 123
expect error not-importable               # no sync has offered it yet
refresh primes
archive prime 123
expect staged-record prime 123 status = archived
archive prime 123
expect error not-importable
import prime 123
expect error not-importable               # not from there
unarchive prime 123
import prime 123
expect prime 123 synced = yes
add-pcco 123 001 "Roof terrace" --created none
add-pccoline 123 001 03-300 S 9000
check pcco 123 001
expect output <<END
pcco 123 001: an export fails, for 2 reasons
pcco 123 001 is draft                                                   [wrong-status]
  only approved change orders go to Vista
  way out  approve it:  edit-pcco 123 001 --status approved
  rule prime-change-order-send-checks · more: explain wrong-status
Please choose a date                                                    [no-date]
  its date of creation is empty
  way out  set it:  edit-pcco 123 001 --created 2026-01-05
  rule prime-change-order-send-checks · more: explain no-date
END
edit-pcco 123 001 --status approved --created 2026-01-05
check pcco 123 001
expect output <<END
pcco 123 001: nothing stands in the way of an export
END
send pcco 123 001
retrieve pcco 123 001
expect pcco 123 001 erp-status = retrieved
retrieve pcco 123 001
expect error not-sent
send pcco 123 001
archive pcco 123 001
expect pcco 123 001 erp-status = archived
accept pcco 123 001
expect error not-sent
send pcco 123 001
accept pcco 123 001
expect contractchange 123 001 amount = 9000.00
expect contractitem 123 2 amount = 9000.00
export pcco 123 001
expect error already-synced
unlink pcco 123 001
expect error still-in-vista
remove-contractchange 123 001
expect no contractitem 123 2              # the items that came with it go with it
sync
unlink pcco 123 001
expect pcco 123 001 synced = no
remove-contractchange 123 001
expect error not-found
