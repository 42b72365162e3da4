#: title With code-deletion erp-first a synced code goes in Vista first, with never none goes
#: tags rule-42, removing, settings
add-phase 01-100 "General conditions"
add-phase 02-200 "Site work"
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 02-200
send project 123
export job 123
remove-costcode 123 01-100                # the usual reading: allow
expect no costcode 123 01-100
expect jobphase 123 01-100
set code-deletion erp-first
remove-costcode 123 02-200
expect error erp-first
expect costcode 123 02-200 synced = yes
remove-jobphase 123 02-200
remove-costcode 123 02-200
expect no costcode 123 02-200

set code-deletion never
add-costcode 123 02-200                   # not in Vista yet, and kept all the same
remove-costcode 123 02-200
expect error read-only
expect costcode 123 02-200
expect count requests = 4                 # Procore refuses, nobody is asked
add-project 456 "Ordinary" --list standard
add-costcode 456 90-100
remove-costcode 456 90-100                # not integrated
expect no costcode 456 90-100
set code-deletion allow
remove-costcode 123 02-200
expect no costcode 123 02-200
