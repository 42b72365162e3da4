#: title Closed jobs take nothing new, unless JC Company Parameters allow it
#: tags rule-57, vista
add-phase 01-100 "General conditions"
add-phase 03-300 "Concrete"
add-job 123 "Garage"
add-jobphase 123 01-100 --cost-types L
edit-job 123 --status soft-closed
post-cost 123 01-100 L 10
expect error job-closed
add-jobphase 123 03-300                   # its cost types are what is refused
expect error job-closed
add-jobphase 123 03-300 --cost-types none
expect jobphase 123 03-300
edit-jobphase 123 01-100 --cost-types L,M
expect error job-closed
edit-company-parameters --post-soft-closed yes
post-cost 123 01-100 L 10
edit-jobphase 123 01-100 --cost-types L,M

edit-job 123 --status hard-closed         # soft-closed does not include hard-closed …
post-cost 123 01-100 L 10
expect error job-closed
edit-company-parameters --post-soft-closed no --post-hard-closed yes
post-cost 123 01-100 L 10
edit-job 123 --status soft-closed         # … but the other way round it does
post-cost 123 01-100 L 10
expect phasecost 123 01-100.L actual-cost = 30
