#: title A code is deactivated on the company's list, for all projects at once
#: tags rule-44, company-list
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
sync
add-project 1 "One"
add-project 2 "Two"
add-costcode 1 02-200
add-user pat
grant pat project-admin
as pat {                                  # Admin on projects is not enough
  deactivate-costcode 01-100
}
expect error not-permitted
deactivate-costcode 01-100
add-costcode 1 01-100
expect error code-inactive
add-costcode 2 01-100
expect error code-inactive
add-costcode 2 02-200                     # other codes are as they were
as pat {
  reactivate-costcode 01-100
}
expect error not-permitted
reactivate-costcode 01-100
add-costcode 1 01-100
add-costcode 2 01-100
expect count costcodes = 4
