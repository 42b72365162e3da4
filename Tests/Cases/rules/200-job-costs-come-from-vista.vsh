#: title Job costs and posted costs come from Vista by the sync
#: tags rule-200, costs
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500 --cost-types M
send project 123
export job 123
add-company "Solid Ground LLC"
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
post-cost 123 03-300 M 1200.50 "Ready-mix"
add-estimate 123 03-300 M 5000
expect count directcosts --project 123 = 0
advance-to-sync
expect jobcost 123 03-300.M job-to-date = 1200.50
expect jobcost 123 03-300.M original-estimate = 5000
expect directcost 123 1 amount = 1200.50
expect directcost 123 1 synced = yes
add-directcost 123 03-300 M 99 "Typed in Procore"
advance 2h
expect no costdetail 123 2                # nothing of it goes back
expect phasecost 123 03-300.M actual-cost = 1200.50
post-cost 123 03-300 M -1200.50 "Taken back"
add-estimate 123 03-300 M -5000
advance-to-sync
expect no jobcost 123 03-300.M
expect count directcosts --project 123 = 3
add-job 77 "Not synced"
post-cost 77 03-300 M 10
advance-to-sync
expect count jobcosts = 0

edit-project 123 --cost-syncing no        # also once it is synced
post-cost 123 05-500 M 70
advance-to-sync
expect jobcost 123 05-500.M job-to-date = 70.00  # in sums they still come
expect count directcosts --project 123 = 3
edit-project 123 --cost-syncing no --name "Other"
expect error read-only
edit-project 123 --cost-syncing yes
advance-to-sync
expect directcost 123 4 amount = 70.00
