#: title A contract is imported when it is approved, synced, in one project, and new
#: tags rule-73, primes
add-contract 500 "Harbour"
add-contractitem 500 1 "Garage" 1250000
edit-contract 500 --status pending
sync
import prime 500
expect error wrong-status
edit-contract 500 --status open
import prime 500                          # no job of it is synced
expect error not-synced
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
send project 123
export job 123
import prime 123                          # interfaced, synced, but not offered before a sync
expect error not-importable
refresh primes
tab primes --filter ready-to-import
expect output <<END
contract  name             project  status           ribbon
123       Riverside Tower           ready-to-import
END
import prime 123
expect prime 123 synced = yes
expect primeline 123 1
import prime 123                          # Re-Import is grey
expect error nothing-to-update
add-contractitem 123 2 "Roof" 9000
import prime 123
expect primeline 123 2 amount = 9000
add-pcco 123 001 "Terrace"
add-pccoline 123 001 03-300 S 500
edit-pcco 123 001 --status approved
send pcco 123 001
export pcco 123 001
import prime 123
expect primeline 123 3 description = "Terrace"
remove-contractchange 123 001             # another item with the same number and amount is new
add-contractitem 123 3 "Garden" 500
import prime 123
expect primeline 123 3 description = "Garden"

add-contractitem 123 4 "Annex" 5000
edit-prime 123 --status draft
import prime 123                          # nor while it is not approved
expect error wrong-status
edit-prime 123 --status approved
add-job 124 "Annex" --contract 123        # a second job is no second project
import prime 123
expect primeline 123 4 amount = 5000
refresh jobs
import job 124                            # tied to two projects
add-contractitem 123 5 "Terrace" 5000
import prime 123
expect error linked-elsewhere
