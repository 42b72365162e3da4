#: title T15: Vista rejects a lump-sum line that has units
#: ticket T15
#: tags ticket-recipe, commitments
# "The subcontract fails, and all we did was to write 3 LS for the three mobilisations."
add-phase 01-100 "General conditions"
sync
add-project 24-107 "North Clinic"
add-costcode 24-107 01-100
send project 24-107
export job 24-107
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
add-commitment 24-107 SC-001 "Mobilisation" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 01-100 S 9000 "Mobilisation" --unit LS --quantity 3
edit-commitment SC-001 --status approved
send commitment SC-001

export commitment SC-001                  # the failure
expect error lump-sum-units
expect commitment SC-001 erp-status = failed
expect no vista-commitment SC-001

reject commitment SC-001 --comment "LS takes no quantity"
edit-commitment SC-001 --status draft
edit-sovline SC-001 1 --quantity 0        # the cure: a lump sum is one amount; or another unit, such as EA
edit-commitment SC-001 --status approved
send commitment SC-001
export commitment SC-001
expect vista-commitment SC-001
