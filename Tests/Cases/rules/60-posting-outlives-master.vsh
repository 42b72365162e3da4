#: title A phase that is on the job can be posted to when it is gone from JC Phases
#: tags rule-60, vista
add-phase 03-300 "Concrete"
add-job 123 "Garage"
add-jobphase 123 03-300
remove-phase 03-300
post-cost 123 03-300 L 10                 # accounting sees nothing wrong
expect phasecost 123 03-300.L actual-cost = 10
add-job 456 "Hillside"
post-cost 456 03-300 L 10                 # where it is not on the job
expect error phase-not-on-file
edit-jobphase 123 03-300 --active no
post-cost 123 03-300 L 10                 # and where it is inactive
expect error phase-inactive
