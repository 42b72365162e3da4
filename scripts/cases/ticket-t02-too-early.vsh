#: title T2: the phase is back in Vista, but the export still fails
#: ticket T2
#: tags ticket-recipe, export, phases
# "Accounting put 03-300 back ten minutes ago, we can see it in JC Phases. Export still says
#  Missing Phase Relationships Exist. Is the page wrong?"
add-phase 03-300 "Concrete"
sync
add-project 24-107 "North Clinic"
add-costcode 24-107 03-300
send project 24-107
remove-phase 03-300
advance-to-sync
export job 24-107
expect error missing-phase-relationships

advance 10m
add-phase 03-300 "Concrete"
advance 10m
export job 24-107                         # the failure: the integration looks at what the last sync saw
expect error missing-phase-relationships
expect costcode 24-107 03-300 missing = yes

advance-to-sync                           # the cure: the hourly sync, which nobody can hurry
expect costcode 24-107 03-300 missing = no
export job 24-107
expect job 24-107 status = synced
