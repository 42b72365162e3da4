#: title A job phase is billed to the item of one like it, to the lowest, or to one that is made
#: tags rule-56, vista
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
add-contract 500 "Harbour"
add-job 123 "Strict" --contract 500 --auto-add-item no
add-jobphase 123 01-100
expect error no-contract-item
expect no jobphase 123 01-100
expect count contractitems = 0
edit-job 123 --auto-add-item yes
add-jobphase 123 01-100
expect jobphase 123 01-100 item = 1
expect contractitem 500 1 amount = 0.00

edit-job 123 --auto-add-item no           # there is one now
add-jobphase 123 02-200
expect count contractitems --contract 500 = 1
add-contract 600 "Bridge"
add-contractitem 600 10 "Ten" 100
add-contractitem 600 9 "Nine" 50.50
add-job 456 "Two items" --contract 600 --auto-add-item no
add-jobphase 456 01-100
expect jobphase 456 01-100 item = 9       # by number, not by text

add-contract 700 "Pier"                   # the connector needs one as well
add-job 789 "No item" --contract 700 --auto-add-item no
sync
import job 789
add-costcode 789 01-100
send project 789
update job 789
expect error no-contract-item
edit-job 789 --auto-add-item yes          # JC Original Estimates adds none, whatever the job says
add-estimate 789 01-100 L 500
expect error no-contract-item
expect count jobphases --job 789 = 0
edit-job 789 --auto-add-item no
post-cost 789 01-100 L 10                 # what is posted makes one
expect jobphase 789 01-100 item = 1
expect contractitem 700 1 amount = 0.00
add-estimate 789 02-200 L 500
expect jobphase 789 02-200 item = 1
update job 789

edit-company-parameters --valid-phase-characters 4
add-contract 800 "Dock"
add-contractitem 800 1 "One" 10
add-job 900 "Dock" --contract 800
add-jobphase 900 01-100
add-contractitem 800 0 "Nought" 10        # lower, but 01-190 goes where 01-100 is
add-jobphase 900 01-190
expect jobphase 900 01-190 item = 1
add-jobphase 900 02-200
expect jobphase 900 02-200 item = 0
