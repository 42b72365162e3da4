#: title A cost type must be on the job's phase, or on file for it
#: tags rule-180, vista
add-phase 03-300 "Concrete" --cost-types L,M
add-job 123 "Garage"
add-jobphase 123 03-300 --cost-types L
post-cost 123 03-300 L 10
post-cost 123 03-300 M 10                 # the phase in JC Phases has it: it joins the job's phase
expect jobphase 123 03-300 cost-types = L,M
post-cost 123 03-300 E 10
expect error cost-type-not-on-file
edit-jobphase 123 03-300 --cost-types L,M,E
post-cost 123 03-300 E 10

edit-company-parameters --valid-phase-characters 6
add-jobphase 123 03-300-10 --cost-types none
post-cost 123 03-300-10 E 10              # another phase of the job that begins the same has it
post-cost 123 03-300-10 S 10
expect error cost-type-not-on-file
edit-phase 03-300 --cost-types L,M,S
post-cost 123 03-300-10 S 10              # now JC Phases has it there
edit-job 123 --lock-phases yes
add-jobphase 123 03-300-20 --cost-types L
post-cost 123 03-300-20 M 10              # locked: only what is on the job's phase itself
expect error cost-type-not-on-file
