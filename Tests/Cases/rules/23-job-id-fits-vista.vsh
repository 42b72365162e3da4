#: title A job ID has at most 10 characters and fits the job mask
#: tags rule-23, approval, settings
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
sync
add-project 123 "Riverside Tower"
add-project 12345678901 "Long number"
for n in 123 12345678901 {
  add-costcode $n 01-100
  send project $n
}
export job 12345678901                    # its own number is too long
expect error job-id-invalid
export job 123 --job-id ""
expect error job-id-invalid
expect job 123 status = failed
reject job 123
send project 123
export job 123 --job-id 12345678901
expect error job-id-invalid
expect count vista-jobs = 0
reject job 123
send project 123
export job 123 --job-id 1234567890
expect vista-job 1234567890

set job-mask 5R-2RN
reject job 12345678901
send project 12345678901
export job 12345678901 --job-id 24x107-3
expect error job-id-invalid
reject job 12345678901
send project 12345678901
export job 12345678901 --job-id 24107-333
expect error job-id-invalid
reject job 12345678901
send project 12345678901
export job 12345678901 --job-id 24107-03
expect vista-job 24107-03

add-costcode 123 02-200                   # only a first export looks at the mask
send project 123
update job 123
expect jobphase 1234567890 02-200

set job-mask 3L
add-project 9999 "Four digits"
add-costcode 9999 01-100
send project 9999
export job 9999
expect error job-id-invalid
set job-mask none                         # any will do
export job 9999
expect vista-job 9999
set job-mask nonsense
expect error bad-value

reset
add-phase 01-100 "General conditions"
sync
add-project 9 "Blank"
add-costcode 9 01-100
send project 9
export job 9 --job-id ""
expect error job-id-invalid
expect error "Code can't be blank."
export job 9 --job-id 9-1                 # the message holds “code”: it can be typed anew
expect job 9 job-id = 9-1
