#: title A job with phases keeps its contract
#: tags rule-184, vista
add-phase 03-300 "Concrete"
add-contract 500 "Harbour"
add-contractitem 500 1 "Garage" 1250000
add-contract 600 "Quay"
add-job 501 "Garage" --contract 500
edit-job 501 --contract 600
edit-job 501 --contract 500
add-jobphase 501 03-300
edit-job 501 --contract 600
expect error has-job-phases
edit-job 501 --contract 500 --name "Car park"  # its own is no change
remove-jobphase 501 03-300
edit-job 501 --contract 600
expect vista-job 501 contract = 600
