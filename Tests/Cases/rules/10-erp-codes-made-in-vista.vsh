#: title A code of the ERP list is made in Vista only
#: tags rule-10, company-list
add-standard-code 10-100 "Own code"
expect error created-in-vista-only
add-standard-code 10-100 "Own code" --list erp
expect error created-in-vista-only
expect no standard-code 10-100
add-standard-code 10-100 "Own code" --list standard
expect standard-code 10-100 --list standard description = "Own code"
expect no standard-code 10-100            # the lists are two
add-phase 10-100 "Vista's code"
sync
expect standard-code 10-100 description = "Vista's code"
add-standard-code 10-100 "Twice" --list standard
expect error already-exists
