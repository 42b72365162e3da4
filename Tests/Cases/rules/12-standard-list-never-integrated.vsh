#: title A project on the ordinary Standard list cannot be sent
#: tags rule-12, sending
add-standard-code 10-100 "Own code" --list standard
add-phase 10-100 "General conditions"
sync
add-project 1 "Ordinary" --list standard
add-costcode 1 10-100
send project 1
expect error wrong-list
expect job 1 status = not-sent
add-project 2 "Integrated" --list erp
add-costcode 2 10-100
send project 2
expect job 2 status = ready-to-export
