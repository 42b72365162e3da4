#: title A sync never deletes a project's cost code; a person may
#: tags rule-7, sync
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 02-200
send project 123
export job 123
remove-phase 01-100                       # gone from JC Phases
remove-jobphase 123 02-200                # gone from the job
sync
advance 1d
expect costcode 123 01-100 missing = yes
expect costcode 123 02-200 missing = no
expect costcode 123 02-200 synced = yes
expect count costcodes --project 123 = 2
set missing-codes deactivate
remove-phase 02-200
sync
expect count costcodes --project 123 = 2
remove-costcode 123 01-100
expect no costcode 123 01-100
