#: title A successful export writes the job and marks everything as synced
#: tags rule-32, export
add-phase 01-100 "General conditions" --cost-types L,M
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100
send project 123
expect project 123 synced = no
expect costcode 123 01-100 synced = no
export job 123
expect vista-job 123 description = "Riverside Tower"
expect vista-job 123 contract = 123
expect vista-job 123 status = open
expect contract 123 department = 1
expect count contractitems --contract 123 = 1
expect jobphase 123 01-100 cost-types = L,M
expect jobphase 123 01-100 active = yes
expect jobphase 123 01-100 item = 1
expect project 123 synced = yes
expect costcode 123 01-100 synced = yes
expect job 123 status = synced
expect request 1 event = create_or_update_job
expect request 1 status = success
tab jobs --filter synced
expect output <<END
project  name             status  ribbon  job-id  errors
123      Riverside Tower  synced  green   123
END
