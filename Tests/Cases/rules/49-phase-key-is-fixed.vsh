#: title The code of a phase never changes
#: tags rule-49, vista
add-phase 01-100 "General conditions" --cost-types L
edit-phase 01-100 --new-code 01-200
expect error read-only
edit-phase 01-100 --new-code 01-200 --description "Other"
expect error read-only
expect no phase 01-200
expect phase 01-100 description = "General conditions"
edit-phase 01-100 --new-code 01-100 --description "Other" --cost-types M
expect phase 01-100 description = "Other"
expect phase 01-100 cost-types = M
