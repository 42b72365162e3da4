#: title One missing phase fails the whole export; how exact the match is, is a setting
#: tags rule-28, export, settings
load valid-characters                     # 6 valid phase characters
add-phase 01-100 "General conditions"
add-phase 03-300 "Concrete"
add-phase 03-300-10 "Footings"
add-phase 05-500 "Metals"
sync
add-project 123 "Riverside Tower"
add-project 456 "Untouched"
add-costcode 123 01-100 03-300
add-costcode 456 01-100
send project 123
send project 456
check job 123
expect output <<END
job 123: nothing stands in the way of an export
END
remove-phase 03-300
sync
export job 123
expect error missing-phase-relationships
expect error "Missing Phase Relationships Exist"
expect count vista-jobs = 0               # nothing of it, 01-100 neither
export job 456                            # another project has no such code
expect job 456 status = synced

set phase-match valid-part                # the other reading: a phase on file begins with the same characters
export job 123
expect job 123 status = synced
expect jobphase 123 03-300

add-project 789 "No such beginning"
add-costcode 789 05-500
send project 789
remove-phase 05-500
sync
export job 789
expect error missing-phase-relationships
set phase-match exact
export job 789
expect error missing-phase-relationships

add-costcode 456 03-300-10
add-company Solid
send company Solid
export vendor Solid --vendor-id 3310
add-commitment 456 SC-1 "Footings" --kind subcontract --company Solid
add-sovline SC-1 01-100 L 10
edit-commitment SC-1 --status approved
send project 456
update job 456
check commitment SC-1                     # a contract fails for the codes that it uses
expect output <<END
commitment SC-1: nothing stands in the way of an export
END
remove-standard-code 03-300-10            # the relationship is lost until the next sync
edit-commitment SC-1 --status draft
add-sovline SC-1 03-300-10 L 10
edit-commitment SC-1 --status approved
check commitment SC-1
expect output <<END
commitment SC-1: an export fails, for 1 reason
Missing Phase Relationships Exist                                       [missing-phase-relationships]
  1 of 2 cost codes on project 456 has no phase in JC Phases:
    03-300-10  Footings  taken off the company's list · the next sync brings it back
  way out 1  wait for the sync to see it:  advance-to-sync; send commitment SC-1; export commitment SC-1
  way out 2  take it off the project:      blocked — commitment SC-1 line 2 uses it
  rule missing-phase · more: explain missing-phase-relationships
END
sync
check commitment SC-1
expect output <<END
commitment SC-1: nothing stands in the way of an export
END
