#: title A project on the ERP list takes codes from that list, or by the sync from its Vista job
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
add-costcode 456 01-100 --description "Site office" --cost-types L,M  # of its own: another list
expect costcode 456 01-100 description = "Site office"
expect costcode 456 01-100 cost-types = L,M
expect costcode 456 01-100 missing = no
expect no standard-code 01-100 --list standard
add-standard-code 02-200 "Ours" --list standard
add-costcode 456 02-200 --description "Mine"
expect error bad-value
add-costcode 456 02-200                   # from the company's Standard list
expect costcode 456 02-200 description = "Ours"
send project 456
expect error wrong-list
remove-costcode 456 01-100 02-200
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
