#: title source runs another script here, and what it defines is known
#: tags language
source lib/synced-project.vsh
add-phase 03-300 "Concrete"
sync
synced-project 123 "Riverside Tower"
expect job 123 status = synced
undo                                      # a call is one step
expect no project 123
redo
linked-company "Solid Ground LLC" 3310
expect company "Solid Ground LLC" vendor = 3310
synced-project 123 "Once more"
expect error already-exists
source lib/one-phase.vsh 05-500 "Metals"
expect phase 05-500 description = Metals
echo $1                                   # its arguments are its own
expect error unknown-variable
