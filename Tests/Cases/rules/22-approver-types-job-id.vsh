#: title The approver types a Vista job ID, which need not be the project's number
#: tags rule-22, approval
add-phase 01-100 "General conditions"
sync
for n in 1..3 {
  add-project "p-$n" "Project $n"
  add-costcode "p-$n" 01-100
  send project "p-$n"
}
export job p-1 --job-id 24-001
expect job p-1 job-id = 24-001
expect vista-job 24-001 description = "Project 1"
expect no vista-job p-1
expect jobphase 24-001 01-100
export job p-2                            # none typed: the project's number
expect job p-2 job-id = p-2
expect vista-job p-2
accept job p-3 --job-id 24-003            # accepting and exporting are one step
expect vista-job 24-003
expect count vista-jobs = 3
