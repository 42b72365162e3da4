#: title A project takes codes from its company list, or by the sync from its Vista job
#: tags rule-13, company-list
add-project 123 "Riverside Tower"
add-project 456 "Ordinary" --list standard
add-costcode 123 01-100
expect error code-not-on-list
add-phase 01-100 "General conditions" --cost-types L
add-phase 02-200 "Site work" --cost-types L,M
add-costcode 123 01-100                   # in JC Phases, but no sync since
expect error code-not-on-list
expect count costcodes = 0
sync
add-costcode 456 01-100                   # another list
expect error code-not-on-list
add-standard-code 01-100 "Own" --list standard
add-costcode 456 01-100
remove-costcode 456 01-100
add-costcode 123 01-100
expect costcode 123 01-100 cost-types = L

add-job 123 "Somebody's job"              # a Vista job that no project is synced with
add-jobphase 123 02-200
sync
expect no costcode 123 02-200
send project 123
export job 123 --job-id 24-123
add-jobphase 24-123 02-200
edit-jobphase 24-123 02-200 --cost-types M
expect no costcode 123 02-200
sync
expect costcode 123 02-200 cost-types = M
expect costcode 123 02-200 synced = yes
expect costcode 123 02-200 missing = no
expect count costcodes --project 123 = 2
