#: title Direct costs from Vista are read-only, or overwritten
#: tags rule-202, costs, settings
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500 --cost-types M
send project 123
export job 123
post-cost 123 03-300 M 1200.50 "Ready-mix"
advance-to-sync
edit-directcost 123 1 --amount 1
expect error read-only
remove-directcost 123 1
expect error read-only
set edit-synced-costs on
edit-directcost 123 1 --amount 1
expect directcost 123 1 amount = 1
advance 2h                                # not read again, so it stays
expect directcost 123 1 amount = 1
expect costdetail 123 1 amount = 1200.50  # Vista hears nothing
edit-project 123 --cost-syncing no
sync
edit-project 123 --cost-syncing yes       # all are read again
sync
expect directcost 123 1 amount = 1200.50
remove-directcost 123 1
advance 2h
expect no directcost 123 1
expect costdetail 123 1 amount = 1200.50
set edit-synced-costs off
add-directcost 123 03-300 M 99            # Procore's own are free
edit-directcost 123 2 --amount 98
remove-directcost 123 2
