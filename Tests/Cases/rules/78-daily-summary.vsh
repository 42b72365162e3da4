#: title An approver gets one summary a day while anything stands under Ready to Export
#: tags rule-78, e-mails
add-phase 03-300 "Concrete"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300 05-500
send project 123
export job 123
add-user kim
add-user pat
grant kim erp-standard can-push
grant pat erp-standard                    # no approver
advance 1d
expect count emails = 0                   # nothing waits
add-project 456 "Hillside"
add-costcode 456 03-300
send project 456
advance 3d
expect count emails = 1
expect email 1 to = kim
expect email 1 subject = "ERP Integrations Daily Summary"
expect email 1 text = "waiting: 1 × project"
expect email 1 times = 3
reject job 456 --comment "wrong list"
expect email 2 subject = "ERP Project Rejection Notification"
send project 456
expect count emails = 2                   # no mail at once for what is sent again
export job 456
advance 1d
expect count emails = 2

send project 456
expect error nothing-to-update
add-project 789 "Lakeside"
add-costcode 789 03-300
send project 789
edit-user kim --daily-summary no          # the box to opt out
advance 2d
expect count emails = 2
edit-user kim --daily-summary yes
advance 1d
expect count emails = 3
remove-phase 03-300
sync
export job 789
expect error missing-phase-relationships
advance 1d                                # what failed does not count
expect count emails = 3
