#: title Every cost code needs a cost type, to be sent and to be exported
#: tags rule-16, sending, export
add-phase 01-100 "General conditions" --cost-types L,M
add-phase 02-200 "Site work" --cost-types none
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100                   # the defaults are the company list's
expect costcode 123 01-100 cost-types = L,M
add-costcode 123 02-200
expect costcode 123 02-200 cost-types = ""
send project 123
expect error cost-type-required
expect job 123 status = not-sent
assign-costtype 123 02-200 E
send project 123
unassign-costtype 123 02-200 E            # after it was sent
export job 123
expect error cost-type-required
expect job 123 status = failed
expect count vista-jobs = 0
assign-costtype 123 02-200 E
export job 123
expect jobphase 123 02-200 cost-types = E

add-project 456 "Named types"
add-costcode 456 01-100 --cost-types none
expect costcode 456 01-100 cost-types = ""
add-costcode 456 02-200 --cost-types S,O
expect costcode 456 02-200 cost-types = S,O
