#: title A company is checked, sent back, accepted and not updated
#: tags vendors, buttons
add-company "Solid Ground" --state XX --country US
check vendor "Solid Ground"               # as it is, before it is tried
expect output <<END
vendor "Solid Ground": an export fails, for 2 reasons
Code can't be blank.                                                    [bad-number]
  the vendor's number in Vista is typed on the export
  way out  type one:  send company "Solid Ground"; export vendor "Solid Ground" --vendor-id 501
  rule vendor-id-fits-vista · more: explain bad-number
Invalid State/Country combination                                       [state-country]
  HQ States has no XX of country US:
    Solid Ground  XX  US
  way out  spell it as Vista does, and send it again:  reject vendor "Solid Ground"; edit-company "Solid Ground", with its --state and --country; send company "Solid Ground"
  rule state-and-country · more: explain state-country
END
send company "Solid Ground"
reject vendor "Solid Ground" --comment "XX is no state"
expect company "Solid Ground" erp-status = rejected
expect company "Solid Ground" comment = "XX is no state"
accept vendor "Solid Ground" --vendor-id 501
expect error not-sent
edit-company "Solid Ground" --state WA
send company "Solid Ground"
check vendor "Solid Ground"
expect output <<END
vendor "Solid Ground": an export fails, for 1 reason
Code can't be blank.                                                    [bad-number]
  the vendor's number in Vista is typed on the export
  way out  type one:  export vendor "Solid Ground" --vendor-id 501
  rule vendor-id-fits-vista · more: explain bad-number
END
accept vendor "Solid Ground" --vendor-id 501
expect vendor 501 state = WA
expect company "Solid Ground" erp-status = synced
export vendor "Solid Ground" --vendor-id 502
expect error already-synced               # a vendor is never updated
