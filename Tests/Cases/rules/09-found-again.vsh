#: title The same phase found again clears the mark; a similar one does not
#: tags rule-9, sync
add-phase 03-300 "Concrete" --cost-types L
sync
remove-phase 03-300
sync
add-phase 03-300- "Concrete"
add-phase " 03-300" "Concrete"
add-phasegroup 2 "Civil"
add-phase 03-300 "Concrete" --group 2
sync
expect standard-code 03-300 missing = yes
add-phase 03-300 "Cast-in-place concrete" --cost-types M
expect standard-code 03-300 missing = yes  # not before the sync
sync
expect standard-code 03-300 missing = no
expect standard-code 03-300 description = "Cast-in-place concrete"
expect standard-code 03-300 cost-types = M
add-project 123 "Riverside Tower"
add-costcode 123 03-300
expect costcode 123 03-300 cost-types = M
