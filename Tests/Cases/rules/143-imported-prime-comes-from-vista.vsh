#: title An imported prime contract is maintained in Procore or in Vista
#: tags rule-143, primes
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
send project 123
export job 123
add-prime 123 PC-1 "Made in Procore"
add-primeline PC-1 Shell 1000
edit-primeline PC-1 1 --amount 2000
remove-primeline PC-1 1
remove-prime PC-1
refresh primes
import prime 123
edit-prime 123 --title Mine               # it is maintained in Procore …
edit-prime 123 --status draft
edit-primeline 123 1 --amount 10 --code 03-300
add-primeline 123 More 10
edit-prime 123 --status approved
expect primeline 123 2 synced = no
edit-prime 123 --number 124
expect error read-only
remove-prime 123
expect error already-synced
edit-contractitem 123 1 --amount 20 --description "Tower"  # … or in Vista
add-contractitem 123 2 "Roof" 9000
advance 1m
refresh prime 123
import prime 123
expect prime 123 title = "Riverside Tower"
expect primeline 123 1 amount = 20
expect primeline 123 1 code = 03-300      # Vista has none
expect primeline 123 2 description = "Roof"
expect primeline 123 3 description = "More"  # a line of one's own makes room
advance 1m

add-contractitem 123 4 "Pool" 100
import prime 123
remove-contractitem 123 4
import prime 123                          # that an item is gone does not arrive
expect error nothing-to-update
set connector app-xchange                 # there re-import takes lines away as well
import prime 123
expect no primeline 123 4
expect primeline 123 3                    # but none that was made in Procore
import prime 123
expect error nothing-to-update
