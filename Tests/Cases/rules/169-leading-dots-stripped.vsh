#: title The connector on App Xchange strips dots and blanks at the beginning
#: tags rule-169, phases, settings
add-phase " 03-300" "Concrete"
sync
expect standard-code " 03-300"            # the older connectors keep the blank
add-project 123 "Riverside Tower"
add-costcode 123 " 03-300"
send project 123
remove-phase " 03-300"
add-phase "03-300" "Concrete"
sync
export job 123
expect error missing-phase-relationships

reset
set connector app-xchange
add-phase "..03-300" "Concrete"
sync
expect standard-code 03-300
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
remove-phase "..03-300"
sync
expect costcode 123 03-300 missing = yes
export job 123
expect error missing-phase-relationships
add-phase " 03-300" "Concrete"            # to this connector the same
sync
export job 123
expect job 123 status = synced

set connector procore                     # to the older ones it is another code
sync
expect costcode 123 03-300 missing = yes
set connector app-xchange
sync
expect costcode 123 03-300 missing = no
