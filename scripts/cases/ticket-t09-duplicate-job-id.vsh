#: title T9: the job number is taken in Vista
#: ticket T9
#: tags ticket-recipe, export, jobs
# "project is invalid because the code is not unique. There is no other project 24-107 in Procore!"
add-phase 03-300 "Concrete"
sync
add-job 24-107 "North Clinic, estimate"   # the cause: accounting made the job first
add-project 24-107 "North Clinic"
add-costcode 24-107 03-300
send project 24-107

export job 24-107                         # the failure
expect error job-id-taken
expect error "project is invalid because the code is not unique"
expect job 24-107 status = failed

export job 24-107 --job-id 24-107A        # the cure: the message says “code”, so the ID can be typed anew
expect job 24-107 job-id = 24-107A
expect vista-job 24-107A
