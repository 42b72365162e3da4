#: title Sending, retrieving and sending again need Admin on the project's Admin tool
#: tags rule-18, permissions
add-phase 01-100 "General conditions"
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100
add-user pat
add-user kim
grant pat company-admin erp-admin can-push vista-admin
grant kim project-admin
as pat {
  send project 123
}
expect error not-permitted
as kim {
  send project 123
}
expect job 123 status = ready-to-export
as pat {
  retrieve project 123
}
expect error not-permitted
as kim {
  retrieve project 123
}
expect job 123 status = retrieved
as pat {
  send project 123
}
expect error not-permitted
as kim {
  send project 123
}
revoke kim project-admin
as kim {
  retrieve project 123
}
expect error not-permitted
expect job 123 status = ready-to-export
