#: title A code of the ERP list is edited in Vista only
#: tags rule-11, company-list
add-phase 10-100 "General conditions"
sync
edit-standard-code 10-100 --description "Ours"
expect error created-in-vista-only
expect standard-code 10-100 description = "General conditions"
add-standard-code 10-100 "Own code" --list standard
edit-standard-code 10-100 --description "Ours" --list standard
expect standard-code 10-100 --list standard description = "Ours"
expect standard-code 10-100 description = "General conditions"
edit-phase 10-100 --description "From Vista"
sync
expect standard-code 10-100 description = "From Vista"
