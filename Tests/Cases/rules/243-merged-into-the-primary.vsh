#: title Companies are merged into the one that stays, and what named the others names it
#: tags rule-243, vendors
add-phase 03-300 "Concrete"
add-vendor 3310 "Solid Ground LLC"
add-vendor 3311 "Solid Ground"
add-vendor 3312 "Solid"
sync
import vendor 3310
import vendor 3311
add-company "Solid Ground Inc"
add-project 123 "Riverside Tower"
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground Inc"
add-commitment 123 SC-002 "Walls" --kind subcontract --company "Solid Ground"
merge-companies "Solid Ground Inc" "Solid Ground Inc"
expect error "a company is merged with another one"
merge-companies "Solid Ground Inc" "Solid Ground LLC"
expect no company "Solid Ground Inc"      # the synced one stays
expect commitment SC-001 company = "Solid Ground LLC"
expect company "Solid Ground LLC" vendor = 3310
expect count requests --where 'event = merge_vendors' = 1

merge-companies "Solid Ground LLC" "Solid Ground"
expect no company "Solid Ground"          # both are synced: the user's choice stays, the other's vendor is archived
expect commitment SC-002 company = "Solid Ground LLC"
expect staged-record vendor 3311 status = archived
sync
expect staged-record vendor 3311 status = archived

add-company "Solid"
send company "Solid"
merge-companies "Solid Ground LLC" "Solid"
expect error read-only                    # it waits
retrieve company "Solid"
merge-companies "Solid Ground LLC" "Solid"
expect count companies = 1

edit-company "Solid Ground LLC" --name "Solid Ground"
show company "Solid Ground"               # what Vista calls it stands beside
expect output <<END
company "Solid Ground" · in vista: vendor 3310
              procore       vista
  name        Solid Ground  Solid Ground LLC  differs
  state
  country
  vendor      3310
  synced      yes
  erp-id      3310
  erp-status  synced
  error
  comment
END
