#: title A contract without items, or with a number that is taken, is not staged
#: tags rule-135, primes
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
send project 123
export job 123
add-prime 123 123 "Made in Procore"
refresh primes
import prime 123
expect error not-importable
expect error "project 123 has a prime contract 123 already, which was made in Procore"
edit-prime 123 --number PC-123
import prime 123
expect prime 123 synced = yes

add-contract 500 "Harbour"
add-job 501 "Garage" --contract 500
refresh jobs
import job 501
advance-to-sync
import prime 500
expect error "Cannot stage 500 because the prime contract has no line items"
add-contractitem 500 1 "Garage" 1250000
advance-to-sync
import prime 500
expect primeline 500 1 amount = 1250000
