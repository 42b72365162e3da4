#: title Two jobs may not differ by case alone
#: tags rule-181, vista
add-job 24098-a "Garage"
add-job 24098-a "Garage"
expect error already-exists
add-job 24098-A "Garage"
expect error already-exists
add-job 24098-B "Garage"
expect count vista-jobs = 2
