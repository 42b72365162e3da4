#: title Vista looks on the job first, then in JC Phases, then at the valid characters
#: tags rule-51, vista
add-phase 01-100 "General conditions"
add-phase 03-300 "Concrete"
add-job 123 "By hand"
add-jobphase 123 03-300
edit-jobphase 123 03-300 --active no
post-cost 123 03-300 L 10                 # first: on the job, where it must be active, master or not
expect error phase-inactive
post-cost 123 01-100 L 10                 # then: exactly in JC Phases; it joins the job
expect jobphase 123 01-100 cost-types = L
expect phasecost 123 01-100.L actual-cost = 10
post-cost 123 01-100-A L 10
expect error phase-not-on-file
edit-company-parameters --valid-phase-characters 6
post-cost 123 01-100-A L 10               # then: the first six characters are on file
expect jobphase 123 01-100-A
post-cost 123 09-900-A L 10               # else: refused
expect error phase-not-on-file
expect no jobphase 123 09-900-A
edit-job 123 --lock-phases yes            # locked phases come before JC Phases
add-phase 05-500 "Metals"
post-cost 123 05-500 L 10
expect error phase-locked
