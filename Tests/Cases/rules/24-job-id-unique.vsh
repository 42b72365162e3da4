#: title A job ID that Vista has fails, and can be typed anew only on a message with “code”
#: tags rule-24, approval
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
sync
add-job abc "Taken"
add-project 123 "Riverside Tower"
add-costcode 123 01-100
send project 123
export job 123 --job-id ABC
expect error job-id-taken
expect error "project is invalid because the code is not unique"
expect job 123 status = failed
expect job 123 error = "project is invalid because the code is not unique"
export job 123                            # the same once more
expect error job-id-taken
export job 123 --job-id abcd              # the message holds “code”: the box is open
expect job 123 job-id = abcd

export job 123 --job-id other             # synced: the ID stays
expect error read-only
add-costcode 123 02-200
send project 123
export job 123 --job-id other
expect error read-only
export job 123 --job-id abcd              # its own is no other
expect jobphase abcd 02-200

add-project 456 "Second"
add-costcode 456 01-100
send project 456
export job 456 --job-id 12345678901
expect error job-id-invalid               # a message without “code”: the box stays closed
export job 456 --job-id 456
expect error read-only
expect no vista-job 456
export job 456 --job-id 12345678901       # what stands in it can be sent again
expect error job-id-invalid
reject job 456
send project 456
export job 456 --job-id 456
expect vista-job 456
