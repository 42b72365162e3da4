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
unarchive job 77-
expect staged-record job 77- status = staged
unarchive job 77-
expect error not-importable
unarchive vendor 3310
expect staged-record vendor 3310 status = staged

add-company "Steel & Sons"                # what waits for its export is rejected, and has no cross
send company "Steel & Sons"
archive vendor "Steel & Sons"
expect error not-importable
expect company "Steel & Sons" erp-status = ready-to-export
add-user kim                              # Can Push to Accounting is not needed
as kim
archive vendor 3310
expect error not-permitted
as support
grant kim erp-standard
as kim
archive vendor 3310
unarchive vendor 3310
