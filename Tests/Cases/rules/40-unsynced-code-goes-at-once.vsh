#: title An unsynced, unused code is deleted at once, without a request
#: tags rule-40, removing
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 02-200
remove-costcode 123 01-100
expect no costcode 123 01-100
expect count requests = 0
set code-deletion erp-first               # the connector is not asked, so its mode does not matter
add-job 123 "By hand"
add-jobphase 123 02-200
remove-costcode 123 02-200
expect no costcode 123 02-200
expect count requests = 0
