#: title A company code whose phase is gone stays, is marked, and cannot be added
#: tags rule-8, sync, settings
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
remove-phase 01-100
expect standard-code 01-100 missing = no  # the sync has not seen it
add-costcode 123 01-100
remove-costcode 123 01-100
sync
expect standard-code 01-100 missing = yes
expect standard-code 01-100 status = active
add-costcode 123 01-100
expect error code-missing-in-vista
expect no costcode 123 01-100
add-costcode 123 02-200 01-100            # all or nothing
expect error code-missing-in-vista
expect no costcode 123 02-200
add-costcode 123 --all                    # passes it over
expect count costcodes --project 123 = 2
expect no costcode 123 01-100

set missing-codes deactivate              # the other reading: the row is deactivated as well
sync
expect standard-code 01-100 status = active
remove-phase 02-200
sync
expect standard-code 02-200 missing = yes
expect standard-code 02-200 status = inactive
expect standard-code 03-300 status = active
add-phase 02-200 "Site work"
sync
expect standard-code 02-200 missing = no
expect standard-code 02-200 status = inactive
remove-costcode 123 02-200
add-costcode 123 02-200
expect error code-inactive
reactivate-costcode 02-200
add-costcode 123 02-200
