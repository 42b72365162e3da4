#: title A change order with the owner makes items of the contract, and changes estimates where the setting says so
#: tags rule-252, primes, settings
add-phase 03-300 "Concrete" --cost-types L,S
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
snapshot sent
export pcco 123 001
expect contractitem 123 2 amount = 500
expect no phasecost 123 03-300.S
restore sent
set pcco-export contract-and-estimates
export pcco 123 001
expect contractitem 123 2 amount = 500
expect phasecost 123 03-300.S estimate-changes = 500
remove-contractchange 123 001             # and takes it back
expect no phasecost 123 03-300.S
restore sent                              # the setting, too
set pcco-export contract-and-estimates
edit-jobphase 123 03-300 --active no      # the phase has to take it
export pcco 123 001
expect error phase-inactive
