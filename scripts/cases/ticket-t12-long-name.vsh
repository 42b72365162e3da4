#: title T12: a project's name is too long for Vista
#: ticket T12
#: tags ticket-recipe, sending
# "Send to ERP refuses. The name is fine everywhere else."
add-phase 03-300 "Concrete"
sync
add-project 24-107 "North Clinic, new wing with emergency ward and helicopter pad"
add-costcode 24-107 03-300
send project 24-107                       # the failure: 61 characters, and Vista takes 60
expect error name-too-long

edit-project 24-107 --name "North Clinic, new wing with emergency ward and heli pad"  # the cure
send project 24-107
export job 24-107
expect vista-job 24-107 description = "North Clinic, new wing with emergency ward and heli pad"
