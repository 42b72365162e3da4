#: title A job changes its contract unless it has change orders; its phases go to the new items
#: tags rule-184, vista
add-phase 03-300 "Concrete"
add-contract 500 "Harbour"
add-contractitem 500 1 "Garage" 1250000
add-contract 600 "Quay"
add-job 501 "Garage" --contract 500
edit-job 501 --contract 600
edit-job 501 --contract 500
add-phase 05-500 "Metals"
add-contractitem 500 2 "Deck" 1000
add-jobphase 501 03-300
expect jobphase 501 03-300 item = 1
add-contractitem 600 9 "Nine" 10
add-contractitem 600 12 "Twelve" 10
edit-job 501 --contract 600               # it has no item 1: the lowest
expect vista-job 501 contract = 600
expect jobphase 501 03-300 item = 9
add-contract 650 "Pier"
add-contractitem 650 7 "Seven" 10
add-contractitem 650 9 "Nine" 10
edit-job 501 --contract 650               # the same item
expect jobphase 501 03-300 item = 9
add-contract 700 "Wharf"
edit-job 501 --contract 700               # none at all: item 1 is made
expect jobphase 501 03-300 item = 1
expect contractitem 700 1 amount = 0.00
edit-job 501 --contract 500 --name "Car park"
sync

import job 501
add-costcode 501 05-500
send project 501
update job 501
refresh primes
import prime 500
add-pcco 501 001 "More"
add-pccoline 501 001 03-300 L 100
edit-pcco 501 001 --status approved
send pcco 501 001
export pcco 501 001
edit-job 501 --contract 600
expect error has-change-orders
edit-job 501 --contract 500 --name "Garage"  # its own is no change
remove-contractchange 501 001
edit-job 501 --contract 600
expect vista-job 501 contract = 600
