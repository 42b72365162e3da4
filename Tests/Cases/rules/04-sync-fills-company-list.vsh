#: title A sync fills the company list, and a project only from its Vista job
#: tags rule-4, sync
add-phase 01-100 "General conditions" --cost-types L
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100
add-phase 02-200 "Site work" --cost-types M,S
add-costtype 6 F "Freight"
edit-phase 01-100 --description "General requirements" --cost-types L,F
expect no standard-code 02-200            # not before the sync
expect no line-item-type 6
sync
expect standard-code 02-200 description = "Site work"
expect standard-code 02-200 cost-types = M,S
expect standard-code 02-200 status = active
expect line-item-type 6 code = F
expect line-item-type 6 title = Freight
expect standard-code 01-100 description = "General requirements"
expect standard-code 01-100 cost-types = L,F
expect count costcodes --project 123 = 1
expect costcode 123 01-100 cost-types = L
expect costcode 123 01-100 description = "General conditions"

set project-refresh descriptions          # a person copies the list down
refresh costcodes 123
expect costcode 123 01-100 description = "General requirements"
expect count costcodes --project 123 = 1
set project-refresh new-codes
add-phase 03-300 "Concrete"
sync
deactivate-costcode 03-300
refresh costcodes 123
expect costcode 123 02-200 cost-types = M,S
expect no costcode 123 03-300             # deactivated
expect costcode 123 01-100 cost-types = L
remove-phase 03-300
sync

add-phasegroup 2 "Civil"                  # another group's phases are another company's list
add-phase 09-900 "Roads" --group 2
sync
expect no standard-code 09-900
expect count standard-codes = 3
