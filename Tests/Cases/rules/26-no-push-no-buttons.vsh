#: title Without Can Push to Accounting there is no Accept, Reject, Export or Update
#: tags rule-26, permissions
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100
send project 123
add-user kim
grant kim erp-standard erp-admin
as kim {
  export job 123
}
expect error not-permitted
as kim {
  accept job 123
}
expect error not-permitted
as kim {
  reject job 123
}
expect error not-permitted
expect job 123 status = ready-to-export
expect count requests = 0
as kim {                                  # looking is free
  tab jobs
}
grant kim can-push
as kim {
  reject job 123
}
expect job 123 status = rejected
send project 123
as kim {
  accept job 123
}
expect job 123 status = synced
add-costcode 123 02-200
send project 123
revoke kim can-push
as kim {
  update job 123
}
expect error not-permitted
grant kim can-push
as kim {
  update job 123
}
expect jobphase 123 02-200
