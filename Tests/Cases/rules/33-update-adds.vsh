#: title An update adds codes and cost types, and keeps what Vista has
#: tags rule-33, export
add-phase 01-100 "General conditions" --cost-types L
add-phase 02-200 "Site work" --cost-types M
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100
send project 123
export job 123
edit-job 123 --name "Vista's name"
edit-jobphase 123 01-100 --description "Vista's words" --cost-types L,O
assign-costtype 123 01-100 S
add-costcode 123 02-200
expect jobphase 123 01-100 cost-types = L,O
send project 123
update job 123
expect jobphase 123 01-100 cost-types = L,S,O
expect jobphase 123 01-100 description = "Vista's words"
expect vista-job 123 description = "Vista's name"
expect jobphase 123 02-200 cost-types = M
expect jobphase 123 02-200 description = "Site work"
