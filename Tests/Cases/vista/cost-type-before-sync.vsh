#: title Vista names a cost type by its own abbreviation, whether Procore knows it yet or not
#: tags cost-types, job-cost
add-costtype 6 F "Freight"
add-phase 03-300 "Concrete" --cost-types L,F
add-job 24098 "Garage"
add-jobphase 24098 03-300
post-cost 24098 03-300 F 5                # no sync has brought F to Procore
expect phasecost 24098 03-300.F actual-cost = 5.00
expect costdetail 24098 1 type = F
sync
post-cost 24098 03-300 F 7
expect phasecost 24098 03-300.F actual-cost = 12.00
expect count phasecosts = 1
add-costtype 7 G "Gear"
edit-jobphase 24098 03-300 --cost-types L,F,G --inactive-types G
post-cost 24098 03-300 G 1
expect error "cost type G is inactive on phase 03-300 of job 24098"
