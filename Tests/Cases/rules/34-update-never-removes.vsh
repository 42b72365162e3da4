#: title An update never removes phases or cost types from Vista
#: tags rule-34, export
add-phase 01-100 "General conditions" --cost-types L,M
add-phase 02-200 "Site work" --cost-types L
add-phase 03-300 "Concrete" --cost-types L
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 02-200
send project 123
export job 123
remove-costcode 123 02-200
edit-jobphase 123 01-100 --cost-types L
unassign-costtype 123 01-100 M
edit-jobphase 123 01-100 --cost-types L,M  # back in Vista only
add-costcode 123 03-300
send project 123
update job 123
expect costcode 123 01-100 cost-types = L
expect jobphase 123 01-100 cost-types = L,M
expect jobphase 123 02-200 cost-types = L
expect count jobphases --job 123 = 3
remove-jobphase 123 02-200                # a person in Vista can
expect count jobphases --job 123 = 2
