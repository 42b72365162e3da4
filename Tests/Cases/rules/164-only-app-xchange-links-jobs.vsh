#: title Only the connector on App Xchange links what is in both systems
#: tags rule-164, import, settings
add-phase 03-300 "Concrete"
add-job 77- "Old garage"
add-jobphase 77- 03-300
sync
add-project 123 "Garage"
add-project 124 "Standard" --list standard
link job 123 77-
expect error support-only
set connector app-xchange
link job 124 77-
expect error wrong-list
add-job 78- "Pending" --status pending
link job 123 78-
expect error job-pending
link job 123 77-
expect project 123 job-id = 77-
expect costcode 123 03-300 synced = yes
link job 123 77-
expect error already-synced
