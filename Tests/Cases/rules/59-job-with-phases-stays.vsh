#: title A job is deleted only without phases
#: tags rule-59, vista
add-phase 03-300 "Concrete"
add-job 123 "Garage"
add-jobphase 123 03-300
remove-job 123
expect error has-job-phases
remove-jobphase 123 03-300
remove-job 123
expect no vista-job 123
