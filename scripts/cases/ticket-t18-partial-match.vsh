#: title T18: Vista takes the code by its first characters, the integration does not
#: ticket T18
#: tags ticket-recipe, export, phases
# "03-300-10 works in every Vista form. Why does Procore's export call it missing?"
edit-company-parameters --valid-phase-characters 6
add-phase 03-300 "Concrete"
add-phase 03-300-10 "Footings"
sync
add-project 24-107 "North Clinic"
add-costcode 24-107 03-300-10
send project 24-107
remove-phase 03-300-10                    # the cause: accounting keeps only the six characters in JC Phases
advance-to-sync
add-job 77 "Any other job"
post-cost 77 03-300-10 L 100              # Vista accepts it: 03-300 is on file
expect jobphase 77 03-300-10

export job 24-107                         # the failure: the relationship is to the code itself
expect error missing-phase-relationships

try {                                     # were the integration to read it as Vista does:
  set phase-match valid-part
  export job 24-107
  expect job 24-107 status = synced
}
add-phase 03-300-10 "Footings"            # the cure: the whole code on file
advance-to-sync
export job 24-107
expect job 24-107 status = synced
