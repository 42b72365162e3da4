#: title The cross archives what is offered
#: tags rule-163, import
add-job 77- "Old garage"
add-vendor 3310 "Solid Ground LLC"
archive job 77-
expect error not-importable
sync
archive job 77-
archive vendor 3310
archive vendor 3310
expect error not-importable
tab jobs --filter archived
expect output <<END
project  name        status    ribbon  job-id  errors
         Old garage  archived          77-
END
edit-job 77- --name "Garage"              # it stays away from Ready To Import
sync
tab jobs --filter ready-to-import
expect output <<END
no job is in ready-to-import
END
