#: title What lies within another is named by its number alone only while that is enough
#: tags language, buttons
add-project 123 "Riverside Tower"
add-company Solid
add-commitment 123 SC-001 "Footings" --kind subcontract --company Solid --status approved
add-commitment 123 SC-002 "Steel" --kind subcontract --company Solid --status approved
add-cco SC-001 001 "Deeper footings"
check cco 001
expect output <<END
cco SC-001 001: an export fails, for 4 reasons
commitment SC-001 is not in Vista                                       [commitment-not-synced]
  cco SC-001 001 can only follow it
  way out  carry it there:  blocked — company Solid has no vendor in Vista
  rule change-order-send-checks · more: explain commitment-not-synced
company Solid has no vendor in Vista                                    [vendor-not-linked]
  cco SC-001 001 is with it
  way out  carry it to Vista:  send company Solid; export vendor Solid --vendor-id 501
  rule change-order-send-checks · more: explain vendor-not-linked
cco SC-001 001 is draft                                                 [wrong-status]
  only approved change orders go to Vista
  way out  approve it:  edit-cco SC-001 001 --status approved
  rule change-order-send-checks · more: explain wrong-status
cco SC-001 001 has no line                                              [no-sov-line]
  way out  add one:  add-ccoline SC-001 001, with its code, type and amount
  rule change-order-send-checks · more: explain no-sov-line
END
add-cco SC-002 001 "More steel"
check cco 001
expect error ambiguous
expect error "there are 2 ccos 001"
check cco SC-002 001
expect ok
check cco 002
expect error not-found
