#: title Exporting needs ERP Integrations Standard or Admin, with Can Push to Accounting
#: tags rule-25, permissions, settings
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
sync
for n in 1..3 {
  add-project $n "Project $n"
  add-costcode $n 01-100
  send project $n
}
add-user sam
add-user ann
add-user pat
grant sam erp-standard can-push
grant ann erp-admin can-push
grant pat can-push project-admin company-admin vista-admin
as pat {                                  # Can Push alone is not enough
  export job 1
}
expect error not-permitted
as sam {
  export job 1
}
as ann {
  export job 2
}
expect count vista-jobs = 2
add-costcode 1 02-200
send project 1
as pat {
  update job 1
}
expect error not-permitted

set approver admin                        # the reading of the missing-phase page
as sam {
  export job 3
}
expect error not-permitted
as sam {
  update job 1
}
expect error not-permitted
expect job 1 status = ready-to-update
as ann {
  export job 3
}
as ann {
  update job 1
}
expect jobphase 1 02-200
set approver standard
