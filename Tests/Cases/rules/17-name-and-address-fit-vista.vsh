#: title A project's name fits Vista's 60 characters and its address has no comma
#: tags rule-17, sending
let sixty = 123456789012345678901234567890123456789012345678901234567890
add-phase 01-100 "General conditions"
sync
add-project 123 "${sixty}1"
add-costcode 123 01-100
send project 123
expect error name-too-long
expect job 123 status = not-sent
edit-project 123 --name "$sixty" --address "1 Quay Street, Seattle"
send project 123
expect error comma-in-address
expect job 123 status = not-sent
edit-project 123 --address "1 Quay Street; Seattle"
send project 123
expect job 123 status = ready-to-export
export job 123
expect vista-job 123 description = "$sixty"

add-project 456 "${sixty}1" --address "a, b"
add-costcode 456 01-100
send project 456
expect error name-too-long                # the first in the order of the sentence

add-project 789 "Long way" --address "An address of sixty-one characters is one too many for Vista."
add-costcode 789 01-100
send project 789
expect error address-too-long
expect error "Address is too long. Maximum 60"
edit-project 789 --address "An address of sixty characters is just what fits into Vista."
send project 789
