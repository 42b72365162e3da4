#: title A contract waits for the codes that it uses, and for those only
#: tags rule-36, commitments
add-phase 01-100 "General conditions" --cost-types L
add-phase 02-200 "Site work" --cost-types L
add-phase 03-300 "Concrete" --cost-types L
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 03-300
send project 123
export job 123
add-costcode 123 02-200                   # not in Vista
add-company "Solid Ground LLC"
send company "Solid Ground LLC"
export vendor "Solid Ground LLC" --vendor-id 3310
add-commitment 123 SC-001 "Footings" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-001 01-100 L 100
edit-commitment SC-001 --status approved
check commitment SC-001                   # does not use it
expect output <<END
commitment SC-001: nothing stands in the way of an export
END
edit-commitment SC-001 --status draft
add-sovline SC-001 02-200 L 100
edit-commitment SC-001 --status approved
check commitment SC-001
expect output <<END
commitment SC-001: an export fails, for 1 reason
commitment SC-001 uses 1 cost code that is not in Vista                 [codes-not-updated]
  they have to be on the job first:
    02-200  Site work
  way out  bring them to Vista:  send project 123; export job 123
  rule contract-codes-in-vista · more: explain codes-not-updated
END
send commitment SC-001                    # it can be sent, but not exported
export commitment SC-001
expect error codes-not-updated
expect no vista-commitment SC-001
send project 123
update job 123
export commitment SC-001
expect vista-commitment SC-001
add-commitment 123 SC-002 "Slab" --kind subcontract --company "Solid Ground LLC"
add-sovline SC-002 01-100 L 100
edit-commitment SC-002 --status approved

remove-phase 03-300                       # a stale code counts where it is used
sync
check commitment SC-002
expect output <<END
commitment SC-002: nothing stands in the way of an export
END
edit-commitment SC-002 --status draft
add-sovline SC-002 03-300 L 100
edit-commitment SC-002 --status approved
send commitment SC-002
export commitment SC-002
expect error missing-phase-relationships
