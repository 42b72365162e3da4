#: title A job has the status of its contract, but one of several can be soft-closed alone
#: tags rule-182, vista
add-contract 500 "Harbour"
add-contractitem 500 1 "Garage" 1250000
add-job 501 "Garage" --contract 500
edit-job 501 --status soft-closed         # the only job: the contract goes with it
expect contract 500 status = soft-closed
edit-job 501 --status open
add-job 502 "Quay" --contract 500
edit-job 501 --status soft-closed         # alone
expect contract 500 status = open
expect vista-job 502 status = open
edit-job 501 --status hard-closed
expect error wrong-status
add-job 503 "Pier" --contract 500 --status pending
expect error wrong-status
edit-contract 500 --status hard-closed    # all of them
expect vista-job 501 status = hard-closed
expect vista-job 502 status = hard-closed
edit-job 502 --status open
expect error wrong-status
add-job 503 "Pier" --contract 500
expect vista-job 503 status = hard-closed
