#: title An imported prime contract is not edited in Procore
#: tags rule-143, primes
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
send project 123
export job 123
add-prime 123 PC-1 "Made in Procore"
edit-prime PC-1 --status approved
add-primeline PC-1 Shell 1000
edit-primeline PC-1 1 --amount 2000
remove-primeline PC-1 1
remove-prime PC-1
refresh primes
import prime 123
edit-prime 123 --title Mine
expect error read-only
add-primeline 123 More 10
expect error read-only
edit-primeline 123 1 --amount 10
expect error read-only
remove-primeline 123 1
expect error read-only
remove-prime 123
expect error read-only
set connector app-xchange                 # there re-import takes lines away as well
add-contractitem 123 2 "Roof" 9000
import prime 123
expect count primelines --prime 123 = 2
