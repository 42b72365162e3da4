#: title Deactivating a code changes nothing about its phase
#: tags rule-46, export
add-phase 01-100 "General conditions"
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
add-project 456 "Sound"
add-costcode 123 03-300
add-costcode 456 01-100
send project 123
send project 456
deactivate-costcode 01-100
export job 456                            # inactive, but its phase is there
expect job 456 status = synced
remove-phase 03-300
sync
deactivate-costcode 03-300
export job 123
expect error missing-phase-relationships
reactivate-costcode 03-300
export job 123
expect error missing-phase-relationships
deactivate-costcode 03-300
add-phase 03-300 "Concrete"
sync
export job 123                            # still inactive
expect standard-code 03-300 status = inactive
expect job 123 status = synced
