#: title On App Xchange only the chosen cost types come to Procore
#: tags rule-190, cost-types, settings
add-costtype 6 F "Freight"
set imported-costtypes L,Q
expect error "imported-costtypes cannot be “L,Q”"
set imported-costtypes L,M
add-phase 03-300 "Concrete" --cost-types L,M,F
sync
expect line-item-type 6 code = F          # the older connectors bring all
expect standard-code 03-300 cost-types = L,M,F

reset
set connector app-xchange
add-costtype 6 F "Freight"
set imported-costtypes L,M
add-phase 03-300 "Concrete" --cost-types L,M,F
sync
expect no line-item-type 6
expect standard-code 03-300 cost-types = L,M
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
edit-jobphase 123 03-300 --cost-types L,M,F
post-cost 123 03-300 M 10
post-cost 123 03-300 F 99.50
add-estimate 123 03-300 L 500
add-estimate 123 03-300 F 700
sync
expect costcode 123 03-300 cost-types = L,M
expect count directcosts = 1
expect no jobcost 123 03-300.F
import budget 123
expect count budgetlines = 1

set imported-costtypes all                # what stayed behind comes with the next sync
sync
expect line-item-type 6 code = F
expect standard-code 03-300 cost-types = L,M,F
expect costcode 123 03-300 cost-types = L,M,F
expect count directcosts = 2
expect jobcost 123 03-300.F original-estimate = 700.00
expect jobcost 123 03-300.F job-to-date = 99.50

set imported-costtypes L                  # what came stays
sync
expect line-item-type 6 code = F
expect standard-code 03-300 cost-types = L
expect costcode 123 03-300 cost-types = L,M,F
expect count directcosts = 2
