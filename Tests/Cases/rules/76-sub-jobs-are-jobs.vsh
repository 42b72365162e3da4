#: title What Vista calls a sub job is a job of its own
#: tags rule-76, jobs
add-job 123 "Riverside Tower"
add-job 123-01 "Riverside Tower, garage"  # to Vista a sub job is a job
refresh jobs
import job 123
import job 123-01
expect project 123 job-id = 123
expect project 123-01 job-id = 123-01     # a project of its own
unlink job 123-01
expect project 123 synced = yes           # nothing ties the two
