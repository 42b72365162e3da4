#: title On App Xchange a cost type that is gone in Vista can be deleted in Procore
#: tags rule-171, cost-types, settings
add-costtype 6 F "Freight"
add-phase 03-300 "Concrete" --cost-types L,F
sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
remove-line-item-type F
expect error support-only                 # the older connectors delete none
set connector app-xchange
remove-line-item-type F
expect error "cost type F is still in Vista"
edit-phase 03-300 --cost-types L
remove-costtype F
sync
expect line-item-type 6 code = F          # a sync takes none away
remove-line-item-type F
expect error "cost type F is in use"
unassign-costtype 123 03-300 F
remove-line-item-type F
expect no line-item-type 6
sync
expect no line-item-type 6
