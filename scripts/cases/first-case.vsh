#: title The first ticket: a phase is deleted from JC Phases while a project uses it
#: tags export, phases
add-phase 01-100 "General conditions"
add-phase 03-300 "Concrete"
advance-to-sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 03-300
add-budgetline 123 03-300 M 48250.50
send project 123
remove-phase 03-300
advance-to-sync
export job 123
expect error "Missing Phase Relationships Exist"
add-phase 03-300 "Concrete"
advance-to-sync
export job 123
expect job 123 status = synced
