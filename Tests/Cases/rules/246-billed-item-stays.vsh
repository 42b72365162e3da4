#: title A contract item goes while nothing is billed to it
#: tags rule-246, vista
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
add-contractitem 123 2 "Roof" 9000
remove-contractitem 123 1                 # a job phase is billed to it
expect error item-billed
remove-contractitem 123 2
expect no contractitem 123 2
refresh primes
import prime 123
add-pcco 123 001 "Terrace"
add-pccoline 123 001 03-300 S 500
edit-pcco 123 001 --status approved
send pcco 123 001
export pcco 123 001
expect contractitem 123 3 amount = 500    # its number is not given again
remove-contractitem 123 3                 # a change order made it
expect error item-billed
remove-contractchange 123 001
expect no contractitem 123 3
